"""What pyproject.toml cannot say: the shipped model, which lies in resources/, becomes part of the package `engine`."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["engine", "engine.*"]), "engine.resources.models"],
    package_dir={"engine.resources.models": "resources/models"},
    package_data={"engine.resources.models": ["*.lsmodel"]},
    include_package_data=False,
)
