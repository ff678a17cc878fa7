//! Implementations for requests with paged responses.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::paths::ident;
use super::record::value_type;
use crate::ir::{Api, Kind, PageEnd, PageStep};

/// Emits the implementation that `client.paginate` requires. Returns `None` for an API without pages.
pub(super) fn emit(api: &Api) -> Option<TokenStream> {
    let paging = api.paging.as_ref()?;
    let field = api.response.fields.iter().find(|field| field.name == paging.items)?;
    let Kind::List(item) = &field.kind else { return None };
    let (request, items) = (ident(&api.request.name), ident(&field.ident));
    let item = value_type(&item.kind, api.response.home);
    let step = match &paging.step {
        PageStep::Number { page, first, size, end } => {
            let first = Literal::u64_unsuffixed(*first);
            let size = size.as_ref().map_or_else(|| quote!(None), |size| quote!(Some(#size)));
            let end = match end {
                PageEnd::Empty => quote!(Empty),
                PageEnd::Total(field) => quote!(Total(#field)),
                PageEnd::Pages(field) => quote!(Pages(#field)),
                PageEnd::More(field) => quote!(More(#field)),
            };
            quote!(Number { page: #page, first: #first, size: #size, end: schema::PageEnd::#end })
        }
        PageStep::Cursor { cursor, next } => quote!(Cursor { cursor: #cursor, next: #next }),
    };
    Some(quote! {
        impl record::PagedRequest for #request {
            type Item = #item;
            const STEP: schema::PageStep<'static> = schema::PageStep::#step;
            #[inline]
            fn items(response: &mut Self::Response) -> &mut Vec<Self::Item> { &mut response.#items }
        }
    })
}
