//! Paging through long lists.

/// The paging of a long list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The response field that holds the elements of a page.
    pub items: String,
    /// The step to the next page.
    pub step: PageStep,
}

/// The step to the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageStep {
    /// By page number.
    Number {
        /// The request field that takes the page number.
        page: String,
        /// The number of the first page.
        first: u64,
        /// The request field that takes the number of elements of a page.
        size: Option<String>,
        /// The mark of the last page.
        end: PageEnd,
    },
    /// By a cursor from the previous response.
    Cursor {
        /// The request field that takes the cursor.
        cursor: String,
        /// The response field that holds the cursor; empty on the last page.
        next: String,
    },
}

/// The mark of the last page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageEnd {
    /// The next page is empty.
    Empty,
    /// The response field that counts the elements of all pages.
    Total(String),
    /// The response field that counts the pages.
    Pages(String),
    /// The response field that is true if more pages follow.
    More(String),
}
