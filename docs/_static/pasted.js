/* The search takes a pasted message as it is, with names in it that stand on no page: yours.
 *
 * Sphinx's own search wants every word on a page.  Here words that stand nowhere are left out, and
 * then all that looks like a name.  What is left is compared with the messages, which are entries of
 * the index, and leads to the very section.  Without this script all else works.
 */
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  if (typeof Search === "undefined" || !Search._performSearch) return;
  const search = Search._performSearch;
  const stemmer = new Stemmer();
  const names =
    /(['"`]).*?\1|<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>|\w+(?=\(\))|\b[\w./]+\.py:\d+:?|\b0x[\da-f]+/g;

  const stems = (text) =>
    new Set(
      splitQuery(text.toLowerCase())
        .filter((word) => !stopwords.has(word) && !/^\d+$/.test(word))
        .map((word) => stemmer.stemWord(word)),
    );

  const known = (words) => {
    const all = [Search._index.terms, Search._index.titleterms].flatMap(Object.keys);
    const there = [...words].filter((word) =>
      all.some((each) => each === word || (word.length > 2 && each.includes(word))),
    );
    return there.length ? new Set(there) : words;
  };

  /* The title of each section, by its place. */
  const sections = () => {
    const { alltitles, docnames, titles } = Search._index;
    const found = {};
    for (const [title, places] of Object.entries(alltitles))
      for (const [page, id] of places) found[`${docnames[page]}#${id}`] = `${titles[page]} > ${title}`;
    return found;
  };

  /* Messages that have all the words of the query, in that form; the best answer of several first. */
  const messages = (query, form, title) => {
    const asked = stems(form(query));
    const { docnames, filenames, indexentries } = Search._index;
    return Object.entries(indexentries).flatMap(([entry, places]) => {
      const said = stems(form(entry));
      const whole = said.size === stems(entry).size;
      if (!asked.size || ![...asked].every((word) => said.has(word))) return [];
      const here = places.filter(([page]) => docnames[page].startsWith("mistakes/"));
      return here.map(([page, id, isMain]) => [
        docnames[page],
        title[`${docnames[page]}#${id}`] || entry,
        `#${id}`,
        null,
        20 + Math.round((80 * asked.size) / said.size) + (isMain && whole ? 10 : 0),
        filenames[page],
        "index",
      ]);
    });
  };

  Search._performSearch = (query, words, ...others) => {
    const bare = (text) => text.replace(names, " ");
    const title = sections();
    const best = new Map();
    const exact = messages(query, (text) => text, title);
    for (const each of exact) each[4] += 20;
    for (const each of [...messages(query, bare, title), ...exact]) {
      const place = each[0] + each[2];
      if (!best.has(place) || best.get(place)[4] < each[4]) best.set(place, each);
    }
    let found = search(query, known(words), ...others);
    if (!found.length) found = search(query, known(stems(bare(query))), ...others);
    const rest = found.filter((each) => !best.has(each[0] + each[2]));
    for (const each of rest)
      if (each[6] === "object" && title[each[0] + each[2]])
        each.splice(1, 3, title[each[0] + each[2]], each[2], null);
    return [...rest, ...[...best.values()].sort((a, b) => a[4] - b[4])];
  };
});
