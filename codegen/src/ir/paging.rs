//! How an API hands out long lists a page at a time.

/// How an API hands out a long list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The list of the answer that holds a page's elements.
    pub items: String,
    /// How the next page is asked for.
    pub step: PageStep,
}

/// How the next page is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageStep {
    /// By its number.
    Number {
        /// The field of the request that says which page.
        page: String,
        /// The number of the first page.
        first: u64,
        /// The field of the request that says how many elements a page has.
        size: Option<String>,
        /// What tells that a page is the last.
        end: PageEnd,
    },
    /// By what the answer before said.
    Cursor {
        /// The field of the request that takes it.
        cursor: String,
        /// The field of the answer that gives it; empty on the last page.
        next: String,
    },
}

/// What tells that a page is the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageEnd {
    /// Only that the next one is empty.
    Empty,
    /// The field of the answer that counts the elements of all pages.
    Total(String),
    /// The field of the answer that counts the pages.
    Pages(String),
    /// The field of the answer that says whether there are more.
    More(String),
}
