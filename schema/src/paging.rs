//! Paging through a long list.

/// The step to the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageStep<'t> {
    /// By page number.
    Number {
        /// The request field that takes the page number.
        page: &'t str,
        /// The number of the first page.
        first: u64,
        /// The request field that takes the number of elements of a page.
        size: Option<&'t str>,
        /// The mark of the last page; an empty page is always the last.
        end: PageEnd<'t>,
    },
    /// By a cursor from the previous response.
    Cursor {
        /// The request field that takes the cursor.
        cursor: &'t str,
        /// The response field that holds the cursor; empty on the last page.
        next: &'t str,
    },
}

/// The mark of the last page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageEnd<'t> {
    /// The next page is empty.
    Empty,
    /// The response field that counts the elements of all pages.
    Total(&'t str),
    /// The response field that counts the pages.
    Pages(&'t str),
    /// The response field that is true if more pages follow.
    More(&'t str),
}
