"""The dock's review: the list of polygons, how far it is, and one key for each decision."""

from functools import partial
from typing import Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)

from landslide_wsss_plugin.common.text import number, tr
from landslide_wsss_plugin.dock.letter_keys import LetterKeys
from landslide_wsss_plugin.dock.review.inventory_table import AREA, InventoryTable, status_colour, status_words
from landslide_wsss_plugin.dock.widgets.arranging import side_by_side
from landslide_wsss_plugin.dock.widgets.buttons import Button
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.dock.widgets.painting import low_bar
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.inventory.change import change_words
from landslide_wsss_plugin.inventory.review_order import DOUBTFUL, LARGEST, SMALLEST, SURE, TEACHES
from landslide_wsss_plugin.inventory.tally import Tally
from landslide_wsss_plugin.runtime import paths, settings

KEYS = {"accept": "A", "reject": "R", "edit": "E", "comment": "C", "undo": "U", "previous": "P", "next": "N"}
"""Each decision's one key."""

REVIEWER = "reviewer_name"
"""The setting of the name that the user typed."""

COLUMN_SAMPLES = {0: "50000", 1: "9,999 m²", 2: "0.00"}
"""The widest of number, area and confidence; the status takes the rest, which "Not reviewed" needs."""


class ReviewSection(Section):
    """List, filters, progress, buttons."""

    wanted = pyqtSignal(str)
    """The user pressed a button or its key: a name of KEYS."""

    chosen = pyqtSignal(int)
    """The user moved to this row of the list."""

    order_chosen = pyqtSignal(str)
    """The polygons are gone through in this order now, one of `review_order.ORDERS`; "" is by a column."""

    def __init__(self) -> None:
        super().__init__(tr("Review"), "review")
        self.table = InventoryTable()
        self.notice = Status()
        self.whole(self.notice)
        self.progress = low_bar()
        self.row(tr("Progress"), self.progress, tr("How many polygons you have accepted, rejected or edited."))
        self.count = self.note()
        self.show = Choice()
        for text, value in ((tr("All"), ""), (tr("Not reviewed"), "open")):
            self.show.add(text, value)
        for value in ("accepted", "rejected", "edited"):
            self.show.add(status_words(value), value)
            self.show.setItemIcon(self.show.count() - 1, _patch(value))
        self.in_view = QCheckBox(tr("In view"))
        self.in_view.setToolTip(tr("Only polygons that the map shows"))
        self.row(tr("Sho&w"), side_by_side(self.show, self.in_view), tr("Which polygons the list shows."))
        self.since = Choice()
        for text, value in ((tr("All"), ""), *((words, kind) for kind, words in change_words().items())):
            self.since.add(text, value)
        tip = tr("Which polygons the list shows, by their change since the earlier image.")
        self._since_label = self.row(tr("C&hange"), self.since, tip)
        self.show_changes(compared=False)
        self.order = Choice()
        for value, (text, tip) in _orders().items():
            self.order.add(text, value, tip)
        self.row(tr("O&rder"), self.order, tr("In which order the list and the keys go through the polygons."))
        self.list = _list(self.table)
        self.list.horizontalHeader().sectionClicked.connect(self._column_clicked)
        self.order.currentIndexChanged.connect(self._order_chosen)
        self.whole(self.list)
        self.buttons = {name: _button(name) for name in KEYS}
        self.whole(_grid(self.buttons))
        self.box = _box_button()
        self.whole(self.box)
        self.about = self.note()  # what became of a box or a key stands by the buttons, where the eyes are
        self.comment = QLineEdit()
        self.comment.setPlaceholderText(tr("Press Enter to keep it"))
        self.row(tr("&Comment"), self.comment, tr("Your comment on the chosen polygon. Press Enter to save it."))
        self.reviewer = QLineEdit(_typed_name())
        self.row(tr("Re&viewer"), self.reviewer, tr("Your name, kept with every decision."))
        acts: dict[str, Callable[[], None]] = {key: partial(self._key, name) for name, key in KEYS.items()}
        self._keys = LetterKeys(acts, self.isVisible, held=KEYS["previous"] + KEYS["next"])
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, act=name: self.wanted.emit(act))
        self._keys.listen_to(self, (self.list,))
        self.list.selectionModel().currentRowChanged.connect(lambda now, _before: self.chosen.emit(now.row()))
        self.show_counts(Tally())

    def add_keys(self, widget: QWidget) -> None:
        """Let the keys of the decisions work in a widget and all that is in it."""
        self._keys.listen_to(widget)

    def remove_keys(self) -> None:
        """Take the keys away again."""
        self._keys.shut_down()

    def show_counts(self, found: Tally) -> None:
        """Show how many of how many are reviewed, and how many of them are landslides."""
        done, total = found.reviewed, found.total
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)
        said = tr("{} of {} reviewed").format(number(done), number(total)) if total else tr("nothing to review yet")
        self.progress.setFormat(said)
        self.count.setText(f"{said}\n{found.in_words()}" if total else said)
        for widget in (self.list, self.show, self.in_view, self.comment, *self.buttons.values()):
            widget.setEnabled(bool(total))

    def show_changes(self, *, compared: bool) -> None:
        """Offer to filter by the change, where the polygons have one."""
        if not compared:
            self.since.choose("")
        for widget in (self._since_label, self.since):
            widget.setVisible(compared)

    def set_first(self, numbers: "list[int]") -> None:
        """Put the most telling polygons on top, and go to the first of them."""
        self.table.put_in_order(self.order.value, numbers)
        if numbers and self.table.rowCount():
            self.go_to(0)

    def _order_chosen(self) -> None:
        if self.order.currentIndex() >= 0:
            self.list.horizontalHeader().setSortIndicatorShown(False)
            self.table.put_in_order(self.order.value)
        self.order_chosen.emit(self.order.value)

    def _column_clicked(self, _column: int) -> None:
        """The list is in the order of a column now: none of the choices names it."""
        self.list.horizontalHeader().setSortIndicatorShown(True)
        self.order.setCurrentIndex(-1)

    def current_row(self) -> int:
        """Return the chosen row; -1 for none."""
        return int(self.list.currentIndex().row())

    def go_to(self, row: int) -> None:
        """Choose a row and bring it into sight."""
        index = self.table.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.list.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.list.scrollTo(index)

    def choose_none(self) -> None:
        """Let no row be the chosen one."""
        self.list.clearSelection()
        self.list.selectionModel().clearCurrentIndex()

    def remember(self) -> None:
        """Keep the reviewer's name for the next time."""
        settings.remember(REVIEWER, self.reviewer.text().strip())

    def _key(self, name: str) -> None:
        if self.buttons[name].isEnabled():
            self.wanted.emit(name)


def _typed_name() -> str:
    """Return the name that the user typed last; "" where nobody typed one.

    Earlier versions began with the name that the computer has for its user and kept it as if it had been typed, so
    that an old setting of that very name says nothing.
    """
    former = settings.text("reviewer", "")
    return str(settings.text(REVIEWER, "" if former == QgsApplication.userFullName() else former))


def _orders() -> "dict[str, tuple[str, str]]":
    return {
        LARGEST: (tr("Largest first"), ""),
        SMALLEST: (tr("Smallest first"), ""),
        SURE: (tr("Most confident first"), ""),
        DOUBTFUL: (
            tr("Most uncertain first"),
            tr("First the polygons without a review of which the model is least sure."),
        ),
        TEACHES: (
            tr("Would teach most first"),
            tr("First the polygons without a review of which the model is unsure and that are unlike the others."),
        ),
    }


def _list(table: InventoryTable) -> QTableView:
    view = QTableView()
    view.setModel(table)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setTabKeyNavigation(False)
    view.setSortingEnabled(True)
    view.sortByColumn(AREA, Qt.SortOrder.DescendingOrder)
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # of one height: no row is ever measured
    rows.setDefaultSectionSize(round(view.fontMetrics().height() * 1.5))
    columns = view.horizontalHeader()
    columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    for column, sample in COLUMN_SAMPLES.items():
        columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        widest = view.fontMetrics().horizontalAdvance(sample) + view.fontMetrics().averageCharWidth() * 2
        columns.resizeSection(column, max(widest, columns.sectionSizeHint(column)))
    columns.setHighlightSections(False)
    view.setMinimumHeight(view.fontMetrics().height() * 12)
    view.setAccessibleName(tr("Polygons of the run"))
    view.setToolTip(tr("Click a title to order the list. The arrow keys go from one polygon to the next."))
    return view


def _button(name: str) -> QToolButton:
    words = {
        "accept": (tr("Accept"), tr("This is a landslide"), "/mIconSuccess.svg"),
        "reject": (tr("Reject"), tr("This is none"), "/mIconDelete.svg"),
        "edit": (
            tr("Edit"),
            tr("Change the outline with QGIS' own tools; press again to save"),
            "/mActionToggleEditing.svg",
        ),
        "comment": (tr("Comment"), tr("Write a few words on it"), "/mActionAnnotation.svg"),
        "undo": (tr("Undo"), tr("Take the last decision back"), "/mActionUndo.svg"),
        "previous": (tr("Previous"), tr("Go to the one above"), "/mActionArrowUp.svg"),
        "next": (tr("Next"), tr("Go to the one below"), "/mActionArrowDown.svg"),
    }[name]
    button = QToolButton()
    button.setText(f"{words[0]} ({KEYS[name]})")
    button.setToolTip(tr("{}. Key: {}").format(words[1], KEYS[name]))
    button.setAccessibleName(words[0])
    button.setIcon(QgsApplication.getThemeIcon(words[2]))
    with_icon = name in {"accept", "reject"}  # two buttons side by side in a narrow dock
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(style.ToolButtonTextBesideIcon if with_icon else style.ToolButtonTextOnly)
    return button


def _box_button() -> QPushButton:
    button = Button(tr("Outline from a box") + " (B)")
    tip = tr("Drag a box around a landslide that was missed: its outline is added to the polygons. Key: B")
    button.setToolTip(tip)
    button.setWhatsThis(tip)
    button.setAccessibleName(tr("Outline from a box"))
    button.setIcon(QIcon(paths.icon("outline")))
    button.setCheckable(True)
    return button


def _grid(buttons: "dict[str, QToolButton]") -> QWidget:
    """Return the buttons in two columns: deciding on the left, moving and the rest on the right."""
    inside = QWidget()
    grid = QGridLayout(inside)
    grid.setContentsMargins(0, 0, 0, 0)
    for place, name in enumerate(("accept", "reject", "previous", "next", "edit", "comment", "undo")):
        button: Any = buttons[name]
        button.setSizePolicy(button.sizePolicy().Policy.Ignored, button.sizePolicy().verticalPolicy())
        button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + 12)
        grid.addWidget(button, place // 2, place % 2)
    return inside


def _patch(status: str) -> QIcon:
    picture = QPixmap(12, 12)
    picture.fill(status_colour(status))
    return QIcon(picture)
