//! Authorisation: the URLs of the platform's pages, and the redirects from them.
//!
//! There are two pages. On one, a user lets an app identify them ([`UserAuthorization`]). On the other, a merchant lets a third party's app
//! act on their behalf ([`AppAuthorization`]). Either page redirects the browser to the redirect URI with a code, which the app exchanges
//! for a token with a call.
//!
//! ```
//! use alipay::oauth::{self, Redirect, RedirectError, UserAuthorization};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // Keep the state in the user's session: it shows that the redirect belongs to this authorisation.
//! let state = oauth::new_state()?;
//! let page = UserAuthorization::new("2021000000000001", "https://shop.example/back?lang=zh", &state).scope(oauth::AUTH_USER);
//! let url = page.url()?;
//! assert!(url.starts_with("https://openauth.alipay.com/oauth2/publicAppAuthorize.htm?app_id=2021000000000001&scope=auth_user&"));
//!
//! // The query of the redirect.
//! let query = format!("app_id=2021000000000001&source=alipay_wallet&scope=auth_user&auth_code=4b203fe6c11548bcabd8da5bb087a83b&state={state}");
//! let redirect = Redirect::from_user(&query, &state)?;
//! assert_eq!(redirect.code(), "4b203fe6c11548bcabd8da5bb087a83b");
//! assert_eq!(Redirect::from_user(&query, "another"), Err(RedirectError::WrongState));
//! # Ok(())
//! # }
//! ```
//!
//! Facts: protocol, OAuth (13).

use std::collections::BTreeMap;
use std::fmt;

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::charset::Charset;
use crate::gateway::{Escape, query_string};

/// The base URL of the platform's authorisation pages. (protocol: addresses)
pub const PRODUCTION: &str = "https://openauth.alipay.com";

/// The base URL of the sandbox's authorisation pages, on the host that was introduced in 2023 with [`crate::SANDBOX`].
/// (The older host `openauth.alipaydev.com` belongs to the old sandbox.)
pub const SANDBOX: &str = "https://openauth-sandbox.dl.alipaydev.com";

/// The scope that identifies the user without asking for consent.
pub const AUTH_BASE: &str = "auth_base";

/// The scope that also grants access to the user's profile, after the user has agreed.
pub const AUTH_USER: &str = "auth_user";

const USER_PAGE: &str = "/oauth2/publicAppAuthorize.htm";
const APP_PAGE: &str = "/oauth2/appToAppAuth.htm";

/// Creates a new `state`: 32 random hex digits that cannot be guessed.
///
/// # Errors
/// [`AddressError::Random`] if the system provides no random bytes.
pub fn new_state() -> Result<String, AddressError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| AddressError::Random)?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}

/// The page on which a user lets the app identify them. Its redirect contains an `auth_code`. (protocol: OAuth)
#[doc(alias = "支付宝登录")]
#[doc(alias = "用户授权")]
#[derive(Clone)]
#[must_use = "an authorisation does nothing until the browser is redirected to its URL"]
pub struct UserAuthorization {
    base_url: String,
    app_id: String,
    scopes: Vec<String>,
    redirect_uri: String,
    state: String,
}

impl UserAuthorization {
    /// Creates an authorisation for this app. `redirect_uri` must be registered in the console; the redirect to it contains `state`.
    /// The platform accepts a state of at most 100 characters. [`new_state`] creates one.
    pub fn new(app_id: impl Into<String>, redirect_uri: impl Into<String>, state: impl Into<String>) -> Self {
        Self {
            base_url: PRODUCTION.to_owned(),
            app_id: app_id.into(),
            scopes: Vec::new(),
            redirect_uri: redirect_uri.into(),
            state: state.into(),
        }
    }

    /// Adds a scope: [`AUTH_BASE`], [`AUTH_USER`], or another scope of the platform. At least one is required.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Sets the base URL: [`PRODUCTION`], [`SANDBOX`], or any other `https://host` or `http://host`, such as that of a local emulator.
    ///
    /// Defaults to [`PRODUCTION`].
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Returns the URL, escaped according to RFC 3986.
    ///
    /// # Errors
    /// [`AddressError`] if a setting is missing or invalid.
    pub fn url(&self) -> Result<String, AddressError> {
        let scope = self.scopes.join(",");
        let scope = needed(&scope, "the scope is missing; add at least one with `scope`")?;
        let state = needed(&self.state, "the state is empty, so another user's redirect could be accepted; use `new_state`")?;
        let parameters = [app_id(&self.app_id)?, ("scope", scope), redirect_uri(&self.redirect_uri)?, ("state", state)];
        address(&self.base_url, USER_PAGE, parameters)
    }
}

/// The page on which a merchant lets a third party's app act on their behalf. Its redirect contains an `app_auth_code`. (protocol: OAuth)
#[doc(alias = "第三方应用授权")]
#[doc(alias = "应用授权")]
#[derive(Clone)]
#[must_use = "an authorisation does nothing until the browser is redirected to its URL"]
pub struct AppAuthorization {
    base_url: String,
    app_id: String,
    redirect_uri: String,
    state: Option<String>,
}

impl AppAuthorization {
    /// Creates an authorisation for this app. `redirect_uri` must be registered in the console.
    pub fn new(app_id: impl Into<String>, redirect_uri: impl Into<String>) -> Self {
        Self { base_url: PRODUCTION.to_owned(), app_id: app_id.into(), redirect_uri: redirect_uri.into(), state: None }
    }

    /// Sets the state, which shows that the redirect belongs to this authorisation.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets the base URL: [`PRODUCTION`], [`SANDBOX`], or any other `https://host` or `http://host`, such as that of a local emulator.
    ///
    /// Defaults to [`PRODUCTION`].
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Returns the URL, escaped according to RFC 3986.
    ///
    /// # Errors
    /// [`AddressError`] if a setting is missing or invalid.
    pub fn url(&self) -> Result<String, AddressError> {
        let state =
            self.state.as_deref().map(|state| needed(state, "the state is empty; set a value, or remove `state`")).transpose()?;
        let fixed = [app_id(&self.app_id)?, redirect_uri(&self.redirect_uri)?];
        address(&self.base_url, APP_PAGE, fixed.into_iter().chain(state.map(|state| ("state", state))))
    }
}

fn needed<'a>(text: &'a str, missing: &'static str) -> Result<&'a str, AddressError> {
    if text.trim().is_empty() { Err(AddressError::Missing(missing)) } else { Ok(text) }
}

fn app_id(text: &str) -> Result<(&str, &str), AddressError> {
    needed(text, "the app id is missing").map(|text| ("app_id", text))
}

fn redirect_uri(text: &str) -> Result<(&str, &str), AddressError> {
    needed(text, "the redirect URI is missing").map(|text| ("redirect_uri", text))
}

fn address<'a>(
    base_url: &str,
    page: &str,
    parameters: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<String, AddressError> {
    let base = base_url.trim_end_matches('/');
    let host = base.strip_prefix("https://").or_else(|| base.strip_prefix("http://")).unwrap_or_default();
    if host.is_empty() || host.contains(['?', '#', ' ']) {
        return Err(AddressError::BaseUrl);
    }
    // Cannot fail: UTF-8 encodes every character.
    let query = query_string(parameters, Charset::Utf8, Escape::Rfc3986).unwrap_or_default();
    Ok(format!("{base}{page}?{query}"))
}

impl fmt::Debug for UserAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("UserAuthorization");
        debug.field("base_url", &self.base_url).field("app_id", &self.app_id).field("scopes", &self.scopes);
        debug.field("redirect_uri", &self.redirect_uri).finish_non_exhaustive()
    }
}

impl fmt::Debug for AppAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("AppAuthorization");
        debug.field("base_url", &self.base_url).field("app_id", &self.app_id);
        debug.field("redirect_uri", &self.redirect_uri).finish_non_exhaustive()
    }
}

/// An error while building the URL of an authorisation page.
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `the base URL is not of the form` | The URL of the API was passed, or a URL with a path. | Use [`PRODUCTION`] or [`SANDBOX`] of this module. |
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddressError {
    /// A setting is missing. Contains its name and the way to set it.
    Missing(&'static str),
    /// The base URL is not of the form `https://host` or `http://host`.
    BaseUrl,
    /// The system provides no random bytes.
    Random,
}

impl fmt::Display for AddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(what) => f.write_str(what),
            Self::BaseUrl => f.write_str(
                "the base URL is not of the form `https://host`; use `alipay::oauth::PRODUCTION` or `alipay::oauth::SANDBOX`",
            ),
            Self::Random => f.write_str("the system provides no random bytes for a state"),
        }
    }
}

impl std::error::Error for AddressError {}

/// The redirect from an authorisation page. It is not signed: the state shows that this user was sent to the page, and the call that
/// exchanges the code shows that the code is valid.
///
/// `Debug` does not print the code.
#[derive(Clone, PartialEq, Eq)]
pub struct Redirect {
    code: Zeroizing<String>,
    parameters: BTreeMap<String, String>,
}

impl Redirect {
    /// Parses the query of the redirect after a [`UserAuthorization`], as it was received, with or without the question mark.
    /// Its state must be `expected_state`. The time of the comparison does not depend on the position of a difference.
    ///
    /// # Errors
    /// [`RedirectError`]. The state is checked before the code, so that a redirect with a wrong state reveals nothing about the code.
    pub fn from_user(query: &str, expected_state: &str) -> Result<Self, RedirectError> {
        Self::read(query, "auth_code", Some(expected_state))
    }

    /// Parses the query of the redirect after an [`AppAuthorization`], like [`from_user`](Self::from_user). Without an expected state the
    /// state is not checked, for merchants who authorise on the platform's own pages, whose redirects have no state.
    ///
    /// # Errors
    /// [`RedirectError`].
    pub fn from_merchant(query: &str, expected_state: Option<&str>) -> Result<Self, RedirectError> {
        Self::read(query, "app_auth_code", expected_state)
    }

    fn read(query: &str, code_name: &'static str, expected_state: Option<&str>) -> Result<Self, RedirectError> {
        let query = query.strip_prefix('?').unwrap_or(query);
        let mut parameters = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            if parameters.insert(name.to_string(), value.into_owned()).is_some() {
                return Err(RedirectError::Duplicate(name.chars().take(32).collect()));
            }
        }
        if let Some(expected) = expected_state {
            let state = parameters.get("state").filter(|state| !state.is_empty()).ok_or(RedirectError::NoState)?;
            // An empty expected state comes from a session without a state, and must not match.
            if expected.is_empty() || !same(state, expected) {
                return Err(RedirectError::WrongState);
            }
        }
        match parameters.remove(code_name).map(Zeroizing::new).filter(|code| !code.is_empty()) {
            Some(code) => Ok(Self { code, parameters }),
            None => Err(RedirectError::NoCode(code_name)),
        }
    }

    /// Returns the code to exchange for a token. It is valid once, and for at most a day.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns the app that was authorised.
    #[must_use]
    pub fn app_id(&self) -> Option<&str> {
        self.get("app_id")
    }

    /// Returns the scopes that the user agreed to.
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        self.get("scope").into_iter().flat_map(|scopes| scopes.split(',')).map(str::trim).filter(|scope| !scope.is_empty())
    }

    /// Returns any other parameter, such as `source`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }
}

impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.parameters.keys().collect();
        f.debug_struct("Redirect").field("app_id", &self.app_id()).field("parameters", &names).finish_non_exhaustive()
    }
}

/// Returns true if two texts are equal. Compares hashes, so that the time taken does not reveal where the texts differ.
fn same(actual: &str, expected: &str) -> bool {
    let (actual, expected) = (Sha256::digest(actual), Sha256::digest(expected));
    actual.iter().zip(&expected).fold(0, |different, (left, right)| different | (left ^ right)) == 0
}

/// An error in a redirect. Contains no values.
///
/// # Troubleshooting
///
/// | Symptom | Cause | Remedy |
/// |---|---|---|
/// | `so it may not belong to this user` | The merchant authorised on the platform's own page, which keeps no state. | Pass `None` to [`Redirect::from_merchant`]. |
/// | `is not the one of this user's authorisation` | The session expired, or two tabs were open. | Send the user to the page again. |
/// | `the user denied the authorisation` | The user pressed cancel, or the redirect is of the other page (`auth_code`, `app_auth_code`). | Use [`Redirect::from_user`] for users and [`Redirect::from_merchant`] for merchants. |
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedirectError {
    /// The parameter with this name occurs twice.
    Duplicate(String),
    /// The state is missing.
    NoState,
    /// The state is not the expected one: the redirect belongs to another user, to an old page, or to an attack.
    WrongState,
    /// The code with this name is missing: the user denied the authorisation, or the redirect comes from the other page.
    NoCode(&'static str),
}

impl fmt::Display for RedirectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Duplicate(name) => write!(f, "the parameter `{}` occurs twice in the redirect", name.escape_debug()),
            Self::NoState => {
                f.write_str("the redirect has no `state`, so it may not belong to this user; send the user to the page again")
            }
            Self::WrongState => f.write_str(
                "the `state` of the redirect is not the one of this user's authorisation; send the user to the page again",
            ),
            Self::NoCode(name) => {
                write!(
                    f,
                    "the redirect has no `{name}`: the user denied the authorisation, or the redirect is from the other page"
                )
            }
        }
    }
}

impl std::error::Error for RedirectError {}
