"""How Sphinx builds the documentation: offline, from the package that is installed."""

import sys
from pathlib import Path

import asyncio_primer

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

import python_names

project = "asyncio primer"
author = "The asyncio_primer developers"
copyright = f"2026, {author}"  # noqa: A001 - Sphinx wants this name
release = version = asyncio_primer.__version__

extensions = [
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "sphinx.ext.intersphinx",
    "sphinx_copybutton",
    "answers",
    "growing",
    "lessons",
    "mistake_lists",
    "mistakes",
    "searchable",
    "timelines",
    "which_python",
]
exclude_patterns = ["_build"]
default_role = "codeword"
add_module_names = False
toc_object_entries_show_parents = "hide"

autodoc_member_order = "bysource"
autodoc_default_options = {"members": True}
autosummary_generate = False

# docs.python.org cannot be asked while building: the names that we link to stand in a file.
inventory = python_names.write(Path(__file__).with_name("_build") / "python.inv")
intersphinx_mapping = {"python": ("https://docs.python.org/3", str(inventory))}

html_theme = "furo"
html_title = "asyncio primer"
html_static_path = ["_static"]
html_css_files = ["primer.css", "mistakes.css"]
html_copy_source = False
html_show_sphinx = False
pygments_style = "default"
pygments_dark_style = "monokai"

# The copy button takes what was typed: no prompts, no output.
copybutton_prompt_text = r">>> |\.\.\.(?: |$)"
copybutton_prompt_is_regexp = True
