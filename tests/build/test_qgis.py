import pytest

from buildtools import debian, package, qgis
from buildtools.shell import PLUGIN, ROOT, BuildError


@pytest.fixture(scope="session")
def zipped(tmp_path_factory):
    return package.build_package(tmp_path_factory.mktemp("dist"), ROOT)


def test_install_unpacks_turns_on_and_tells_the_engines_python(tmp_path, zipped):
    ini = tmp_path / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[PythonPlugins]\nother=true\n")
    folder = qgis.install_plugin(zipped, tmp_path, "default", tmp_path / "venv" / "python")
    assert folder == tmp_path / "default/python/plugins" / PLUGIN
    assert (folder / "metadata.txt").read_bytes() == (ROOT / "metadata.txt").read_bytes()
    assert (folder / "engine" / "server" / "server.py").is_file()
    lines = ini.read_text().splitlines()
    assert lines[:3] == ["[PythonPlugins]", "other=true", f"{PLUGIN}=true"]
    assert f"engine_python={(tmp_path / 'venv' / 'python').as_posix()}" in lines


def test_installing_again_replaces_the_old_plugin_whole(tmp_path, zipped):
    folder = qgis.install_plugin(zipped, tmp_path, "p", tmp_path)
    (folder / "left_over.py").touch()
    (folder / "plugin.py").write_text("old")
    qgis.install_plugin(zipped, tmp_path, "p", tmp_path)
    assert not (folder / "left_over.py").exists()
    assert (folder / "plugin.py").read_text() != "old"
    assert [path.name for path in folder.parent.iterdir()] == [PLUGIN]


def test_a_developers_link_is_replaced_and_its_target_kept(tmp_path, zipped):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "work.py").touch()
    plugins = tmp_path / "p" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / PLUGIN).symlink_to(mine)
    qgis.install_plugin(zipped, tmp_path, "p", tmp_path)
    assert (mine / "work.py").exists()
    assert not (plugins / PLUGIN).is_symlink()


def test_a_profile_that_cannot_be_written_is_one_sentence(tmp_path, zipped):
    (tmp_path / "file").touch()
    with pytest.raises(BuildError, match="cannot be installed"):
        qgis.install_plugin(zipped, tmp_path / "file", "default", tmp_path)


def test_qgis_own_python_comes_first_on_path(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", "/opt/conda/bin:/usr/bin")
    found = qgis.Qgis("/usr/bin/python3", "", "")
    assert found.environment() == {"PATH": "/usr/bin:/opt/conda/bin:/usr/bin"}
    assert found.environment(tmp_path, headless=True) == {
        "PATH": "/usr/bin:/opt/conda/bin:/usr/bin",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
    }


def test_without_apt_the_message_says_what_to_install(monkeypatch):
    monkeypatch.setattr(qgis, "_missing", lambda need_tests: ["qgis_process"])
    monkeypatch.setattr(qgis, "apt_is_here", lambda: False)
    with pytest.raises(BuildError, match=r"qgis_process.*qgis\.org"):
        qgis.ensure()


def test_apt_without_root_or_sudo_says_the_command(monkeypatch):
    monkeypatch.setattr(debian.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    monkeypatch.setattr(debian.os, "geteuid", lambda: 1000)
    with pytest.raises(BuildError, match="As root run: apt-get install --no-install-recommends qgis"):
        debian.apt_install(["qgis"], "QGIS")


@pytest.mark.parametrize(("user", "first"), [(0, "env"), (1000, "sudo")])
def test_apt_installs_as_root(monkeypatch, user, first):
    ran = []
    monkeypatch.setattr(debian.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(debian.os, "geteuid", lambda: user)
    monkeypatch.setattr(debian, "call", lambda command: ran.append(command) or 0)
    debian.apt_install(["qgis", "xvfb"], "QGIS")
    assert [command[0] for command in ran] == [first, first]
    assert ran[1][-4:] == ["--yes", "--no-install-recommends", "qgis", "xvfb"]
    assert "DEBIAN_FRONTEND=noninteractive" in ran[1]
