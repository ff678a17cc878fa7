//! One API: its name, its protocols, its request and its response.

use std::sync::Arc;

use serde_json::Value as Json;

use super::memory::Step;
use super::{CodeEnum, GatewayFields, Link, Paging, Record, Type, Verb};

/// One API.
#[derive(Clone, Debug)]
pub struct Api {
    /// The dotted name.
    pub name: String,
    /// The platform's title.
    pub title: String,
    /// The description; may be empty.
    pub summary: String,
    /// Words by which integrators search for the API, besides those of the title.
    pub keywords: Vec<String>,
    /// The spec file, from the spec folder's name down, with `/`. `catalogue` for a method of the catalogue, whose lines are all 0.
    pub file: String,
    /// The product: the Rust module, the cargo feature and the folder.
    pub product: String,
    /// The Rust module inside the product's.
    pub module: String,
    /// The call on the gateway, if the gateway offers the API.
    pub gateway: Option<Gateway>,
    /// The call on REST, if REST offers the API.
    pub rest: Option<Rest>,
    /// The effect of a second call.
    pub idempotency: Idempotency,
    /// The paging of a long list, if the API has one.
    pub paging: Option<Paging>,
    /// The exchange of an authorization code for tokens, if the API is one.
    pub exchange: Option<Exchange>,
    /// The effects of a call on the platform's memory. An API without effects answers with examples.
    pub effects: Vec<Step>,
    /// The fields of the request.
    pub request: Arc<Record>,
    /// The fields of the response.
    pub response: Arc<Record>,
    /// The types of the file, in its order.
    pub types: Vec<Type>,
    /// The error codes of violated limits.
    pub links: Vec<Link>,
    /// The error codes.
    pub errors: CodeEnum,
    /// The examples, in the order of the file.
    pub examples: Vec<Example>,
}

/// An exchange of OAuth: an authorization code or a refresh token, by `grant_type`, for tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The page that issues the code.
    pub page: AuthorizationPage,
    /// The response field with the token.
    pub token: String,
    /// The response field with the refresh token.
    pub refresh_token: String,
    /// The error code for an invalid authorization code, if known.
    pub bad_code: Option<String>,
    /// The error code for an invalid refresh token, if known.
    pub bad_refresh_token: Option<String>,
}

/// The party that authorizes an app on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AuthorizationPage {
    /// A user, who allows an app to identify them.
    User,
    /// A merchant, who allows an app to act for them.
    Merchant,
}

/// The effect of a second call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// A second call may act a second time.
    Never,
    /// A second call does no harm.
    Always,
    /// A second call does no harm if all of these fields are set and have the same values.
    Fields(Vec<String>),
}

/// The call of an API on the gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gateway {
    /// The encoding of the request's fields.
    pub fields: GatewayFields,
    /// The senders of the request.
    pub via: Ways,
    /// A success has `code` and `msg`, and an error comes in the API's own node. Otherwise a success has neither, and an error comes in the
    /// node `error_response`.
    pub success_code: bool,
}

/// The sender of a gateway request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// The program, which receives a response.
    Call,
    /// The user's browser, as a page of the platform.
    Page,
    /// The platform's app, which receives the request as an order string.
    App,
}

/// The senders of a gateway request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    call: bool,
    page: bool,
    app: bool,
}

impl Ways {
    /// Returns the set of the listed ways.
    #[must_use]
    pub fn of(listed: &[Via]) -> Self {
        let has = |via| listed.contains(&via);
        Self { call: has(Via::Call), page: has(Via::Page), app: has(Via::App) }
    }

    /// Returns true if this way is in the set.
    #[must_use]
    pub const fn contains(self, via: Via) -> bool {
        match via {
            Via::Call => self.call,
            Via::Page => self.page,
            Via::App => self.app,
        }
    }

    /// Iterates over the ways: first a call, then a page, then an app.
    pub fn iter(self) -> impl Iterator<Item = Via> {
        [Via::Call, Via::Page, Via::App].into_iter().filter(move |via| self.contains(*via))
    }
}

/// The call of an API on REST.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest {
    /// The HTTP method.
    pub method: Verb,
    /// The path, with `{name}` for fields.
    pub path: String,
}

/// An example of an API.
#[derive(Clone, Debug)]
pub struct Example {
    /// The name.
    pub name: String,
    /// The situation.
    pub summary: String,
    /// The request, with its keys in the order of the file.
    pub request: Option<Json>,
    /// The response, with its keys in the order of the file.
    pub response: Option<Json>,
    /// The notification that the platform then sends to `notify_url`, an object of texts.
    pub notification: Option<Json>,
    /// The line of the example.
    pub line: u32,
}
