/** The names by which articles, nodes and answers are known in addresses, sessions and links. */

/** An article's number (`Q182346`) or its file's slug in lower case (`noreadyvirtapi`). Compared regardless of case. */
export type ArticleId = string;

/**
 * A node of one article's tree, safe in a URL path segment: lower-case letters, digits and hyphens.
 * It is made from the node's own words, so that an edit elsewhere in the article leaves it alone.
 */
export type NodeId = string;

/** One of a node's answers, unique within the node: `yes`, `done`, `still-there`, … */
export type AnswerId = string;

/** A blank's name, without its brackets: `path` for `<path>`. */
export type BlankName = string;
