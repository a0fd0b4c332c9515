"""Just enough of a QGIS on Qt 6 to import the plugin and open its dock: the real PyQt6, and stand-ins for QGIS.

`qgis.PyQt` is PyQt6 with what QGIS' own shim adds. The QGIS classes that the plugin's widgets and tasks derive from
derive from the Qt classes that they have in QGIS; every other name of QGIS is a stand-in that takes anything.
"""

from __future__ import annotations

import importlib
import sys
import types
from collections.abc import Iterator
from typing import Any

from PyQt6 import QtCore, QtGui, QtWidgets

PARTS = ("QtCore", "QtGui", "QtWidgets", "QtTest", "QtNetwork", "QtSvg", "QtXml", "QtPrintSupport")

BASES: dict[str, type] = {
    "QgsTask": QtCore.QObject,
    "QgsProcessingAlgorithm": QtCore.QObject,
    "QgsProcessingProvider": QtCore.QObject,
    "QgsDockWidget": QtWidgets.QDockWidget,
    "QgsMapLayerComboBox": QtWidgets.QComboBox,
    "QgsFieldComboBox": QtWidgets.QComboBox,
    "QgsFileWidget": QtWidgets.QWidget,
    "QgsCollapsibleGroupBox": QtWidgets.QGroupBox,
    "QgsCollapsibleGroupBoxBasic": QtWidgets.QGroupBox,
    "QgsMessageBar": QtWidgets.QFrame,
    "QgsFilterLineEdit": QtWidgets.QLineEdit,
    "QgsMapCanvas": QtWidgets.QGraphicsView,
    "QgsPasswordLineEdit": QtWidgets.QLineEdit,
    "QgsMapTool": QtCore.QObject,
    "QgsMapToolEmitPoint": QtCore.QObject,
    "QgsRubberBand": QtCore.QObject,
}
"""What the classes of QGIS derive from that the plugin subclasses or puts into layouts."""

GIVES: dict[str, dict[str, Any]] = {
    "QgsFileWidget": {"lineEdit": QtWidgets.QLineEdit, "filePath": str},
    "QgsMapLayerComboBox": {"currentLayer": lambda: None},
    "QgsProject": {"instance": lambda *_given: EmptyProject()},
    "QgsApplication": {"getThemeIcon": lambda *_given: QtGui.QIcon()},
}
"""What some methods of QGIS must give, because Qt would not take a stand-in."""

SIGNALS = ("layerChanged", "fileChanged", "visibilityChanged", "collapsedStateChanged", "taskCompleted")


class Anything:
    """Takes every call, has every attribute, and is falsy, empty and zero."""

    def __init__(self, *_given: Any, **_named: Any) -> None:
        return

    def __call__(self, *_given: Any, **_named: Any) -> Any:
        """Take anything."""
        return Anything()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()

    def __bool__(self) -> bool:
        return False

    def __iter__(self) -> Iterator[Any]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __int__(self) -> int:
        return 0

    def __index__(self) -> int:
        return 0

    def __float__(self) -> float:
        return 0.0

    def __str__(self) -> str:
        return ""

    def __or__(self, _other: Any) -> Any:
        return Anything()

    __ror__ = __and__ = __rand__ = __add__ = __radd__ = __sub__ = __rsub__ = __getitem__ = __or__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Anything)

    def __hash__(self) -> int:
        return 0


class EmptyProject(Anything):
    """A project in which nothing is stored."""

    @staticmethod
    def readEntry(_scope: str, _key: str, default: str = "") -> tuple[str, bool]:  # noqa: N802  (QGIS' own name)
        """Return the default, and that nothing was found."""
        return default, False


class _Lenient(type):
    """A class of stand-ins: has every attribute, such as an enum's."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()


def install() -> None:
    """Put the stand-ins for `qgis` where Python looks for modules."""
    qgis = types.ModuleType("qgis")
    qgis.__path__ = []
    sys.modules["qgis"] = qgis
    sys.modules["qgis.PyQt"] = qt = types.ModuleType("qgis.PyQt")
    qt.__path__ = []
    for part in PARTS:
        real = importlib.import_module(f"PyQt6.{part}")
        module = types.ModuleType(f"qgis.PyQt.{part}")
        module.__dict__.update({name: value for name, value in vars(real).items() if not name.startswith("__")})
        sys.modules[f"qgis.PyQt.{part}"] = module
        setattr(qt, part, module)
    widgets = sys.modules["qgis.PyQt.QtWidgets"]
    for name in ("QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoStack"):  # as QGIS' own shim does
        setattr(widgets, name, getattr(QtGui, name))
    for name in ("qgis.core", "qgis.gui", "qgis.utils", "qgis.analysis", "processing"):
        sys.modules[name] = module = _Lender(name)
        setattr(qgis, name.rpartition(".")[2], module)
    core: Any = sys.modules["qgis.core"]
    core.Qgis = _Lenient("Qgis", (Anything,), {"QGIS_VERSION": "4.0.0", "QGIS_VERSION_INT": 40000})


class _Lender(types.ModuleType):
    """A module that makes a stand-in class for every name that it is asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _stand_in(name)
        setattr(self, name, made)
        return made


def _stand_in(name: str) -> Any:
    base = BASES.get(name)
    gives = {method: _always(make) for method, make in GIVES.get(name, {}).items()}
    if base is None:
        return _Lenient(name, (Anything,), gives)
    kind = type(base)  # PyQt's own metaclass
    lenient = type("Lenient" + kind.__name__, (_Lenient, kind), {})

    takes_title: Any = base if base in (QtWidgets.QDockWidget, QtWidgets.QGroupBox) else None
    plain: Any = base

    def start(self: Any, *given: Any, **_named: Any) -> None:
        if takes_title:
            takes_title.__init__(self, *(one for one in given if isinstance(one, (str, QtCore.QObject))))
        else:
            plain.__init__(self)

    def lend(_self: Any, wanted: str) -> Any:
        if wanted.startswith("__"):
            raise AttributeError(wanted)
        return Anything()

    members: dict[str, Any] = {"__init__": start, "__getattr__": lend, **gives}
    members.update({signal: QtCore.pyqtSignal(object) for signal in SIGNALS if not hasattr(base, signal)})
    return lenient(name, (base,), members)


def _always(make: Any) -> Any:
    """Return a method, of the class or of an object, that gives what `make` makes and keeps it alive."""
    kept: list[Any] = []

    def give(*_given: Any, **_named: Any) -> Any:
        kept.append(make())
        return kept[-1]

    return staticmethod(give)
