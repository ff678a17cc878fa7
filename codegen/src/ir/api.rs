//! One API: what it is called, where it is offered, what it takes and gives.

use std::sync::Arc;

use serde_json::Value as Json;

use super::{CodeEnum, Link, Paging, Record, Type};

/// One API.
#[derive(Clone, Debug)]
pub struct Api {
    /// The dotted name.
    pub name: String,
    /// The platform's own name for it.
    pub title: String,
    /// What it does; empty where nobody has said so.
    pub summary: String,
    /// The spec file, from the spec folder's name down, with `/`.
    pub file: String,
    /// The product: the Rust module, the cargo feature and the folder.
    pub product: String,
    /// The Rust module below the product's.
    pub module: String,
    /// How it is called on the gateway.
    pub gateway: Option<Gateway>,
    /// How it is called on REST.
    pub rest: Option<Rest>,
    /// Whether a second call does harm.
    pub idempotency: Idempotency,
    /// How it hands out a long list, where it does so page by page.
    pub paging: Option<Paging>,
    /// How it exchanges the code of an authorisation for tokens, if it does.
    pub exchange: Option<Exchange>,
    /// The fields of the request.
    pub request: Arc<Record>,
    /// The fields of the answer.
    pub response: Arc<Record>,
    /// The file's own types, in its order.
    pub types: Vec<Type>,
    /// Which error code answers which broken limit.
    pub links: Vec<Link>,
    /// The error codes.
    pub errors: CodeEnum,
    /// The examples, in the order of the file.
    pub examples: Vec<Example>,
}

/// An exchange of OAuth: a code or a refresh token, by `grant_type`, for tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The page that gives the code.
    pub page: AuthorizationPage,
    /// The field of the answer that the token comes in.
    pub token: String,
    /// The field of the answer that the refresh token comes in.
    pub refresh_token: String,
    /// The error code that answers a code that is not good, where it is known.
    pub bad_code: Option<String>,
    /// The error code that answers a refresh token that is not good, where it is known.
    pub bad_refresh_token: Option<String>,
}

/// Who authorises on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AuthorizationPage {
    /// A user, who lets an app know who they are.
    User,
    /// A merchant, who lets an app act for them.
    Merchant,
}

/// Whether a second call does harm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// It may act twice.
    Never,
    /// It does no harm.
    Always,
    /// It does none where all of these fields are set, and set alike.
    Fields(Vec<String>),
}

/// How an API is called on the gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gateway {
    /// Where the request's fields travel.
    pub fields: GatewayFields,
    /// Who sends the request.
    pub via: Ways,
    /// A success has `code` and `msg`, and an error comes in the API's own node. Otherwise a success has neither, and an error comes in the
    /// node `error_response`.
    pub success_code: bool,
}

/// Who sends a gateway request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// The program, and the server answers.
    Call,
    /// The user's browser, as a page of the platform.
    Page,
    /// The platform's app, which takes it as an order string.
    App,
}

/// Everyone who can send a gateway request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    call: bool,
    page: bool,
    app: bool,
}

impl Ways {
    /// The ways that are listed.
    #[must_use]
    pub fn of(listed: &[Via]) -> Self {
        let has = |via| listed.contains(&via);
        Self { call: has(Via::Call), page: has(Via::Page), app: has(Via::App) }
    }

    /// Whether this is one of them.
    #[must_use]
    pub const fn contains(self, via: Via) -> bool {
        match via {
            Via::Call => self.call,
            Via::Page => self.page,
            Via::App => self.app,
        }
    }

    /// Each of them: a call first, then a page, then an app.
    pub fn iter(self) -> impl Iterator<Item = Via> {
        [Via::Call, Via::Page, Via::App].into_iter().filter(move |via| self.contains(*via))
    }
}

/// Where the fields of a gateway request travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GatewayFields {
    /// Together in `biz_content`.
    BizContent,
    /// Each as a parameter of its own.
    Plain,
}

/// How an API is called on REST.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest {
    /// The HTTP method.
    pub method: Verb,
    /// The path, with `{name}` for fields.
    pub path: String,
}

/// The HTTP methods that the platform uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Verb {
    /// The method as it stands on the request line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// An example of an API.
#[derive(Clone, Debug)]
pub struct Example {
    /// Its name.
    pub name: String,
    /// What happens in it.
    pub summary: String,
    /// The request, with its keys in the order of the file.
    pub request: Option<Json>,
    /// The answer, likewise.
    pub response: Option<Json>,
    /// What the platform reports to `notify_url` afterwards; an object of texts.
    pub notification: Option<Json>,
    /// The line that describes it.
    pub line: u32,
}
