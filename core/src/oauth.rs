//! Addresses for authorisation: where to send a user, and what comes back.
//!
//! There are two pages. On one, a user lets an app know who they are ([`UserAuthorization`]); on the other, a merchant lets an app
//! of someone else act for them ([`AppAuthorization`]). Either way the browser comes back to the redirect URI with a code, which the app
//! exchanges for a token by a call.
//!
//! ```
//! use alipay::oauth::{self, Redirect, RedirectError, UserAuthorization};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // Keep the state in the user's session: it shows that the answer belongs to the question.
//! let state = oauth::new_state()?;
//! let page = UserAuthorization::new("2021000000000001", "https://shop.example/back?lang=zh", &state).scope(oauth::AUTH_USER);
//! let url = page.url()?;
//! assert!(url.starts_with("https://openauth.alipay.com/oauth2/publicAppAuthorize.htm?app_id=2021000000000001&scope=auth_user&"));
//!
//! // The query that the browser comes back with.
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

use rand_core::RngCore as _;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::gateway::{Charset, Escape, query_string};

/// The base URL of the platform's authorisation pages. (protocol: addresses)
pub const PRODUCTION: &str = "https://openauth.alipay.com";

/// The base URL of the sandbox's authorisation pages, on the host that came in 2023 with [`crate::SANDBOX`]. (The older
/// host `openauth.alipaydev.com` belongs to the old sandbox.)
pub const SANDBOX: &str = "https://openauth-sandbox.dl.alipaydev.com";

/// The scope that tells who the user is and shows them nothing.
pub const AUTH_BASE: &str = "auth_base";

/// The scope that also gives the user's profile, after they agreed.
pub const AUTH_USER: &str = "auth_user";

const USER_PAGE: &str = "/oauth2/publicAppAuthorize.htm";
const APP_PAGE: &str = "/oauth2/appToAppAuth.htm";

/// A new `state`: 32 hex digits that nobody can guess.
///
/// # Errors
/// [`AddressError::Random`] where the system gives no random bytes.
pub fn new_state() -> Result<String, AddressError> {
    let mut bytes = [0; 16];
    rand_core::OsRng.try_fill_bytes(&mut bytes).map_err(|_| AddressError::Random)?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}

/// The address of the page on which a user lets the app know who they are. It gives an `auth_code`. (protocol: OAuth)
#[derive(Clone)]
#[must_use = "an address does nothing until a browser is sent there"]
pub struct UserAuthorization {
    base_url: String,
    app_id: String,
    scopes: Vec<String>,
    redirect_uri: String,
    state: String,
}

impl UserAuthorization {
    /// For this app; the browser comes back to `redirect_uri`, which must be registered in the console, and brings `state`
    /// along. The platform takes at most 100 characters for a state; [`new_state`] makes one.
    pub fn new(app_id: impl Into<String>, redirect_uri: impl Into<String>, state: impl Into<String>) -> Self {
        Self {
            base_url: PRODUCTION.to_owned(),
            app_id: app_id.into(),
            scopes: Vec::new(),
            redirect_uri: redirect_uri.into(),
            state: state.into(),
        }
    }

    /// Adds what is asked for: [`AUTH_BASE`], [`AUTH_USER`], or another scope of the platform. Needed at least once.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Where the page is: [`PRODUCTION`] if nothing is said, [`SANDBOX`], or any other `https://host`, such as that of a sandbox on this machine.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// The address, escaped as RFC 3986 says.
    ///
    /// # Errors
    /// [`AddressError`] says what is missing or cannot work.
    pub fn url(&self) -> Result<String, AddressError> {
        let scope = self.scopes.join(",");
        let scope = needed(&scope, "the scope is missing; give at least one with `scope`")?;
        let state = needed(&self.state, "the state is empty, and without it anyone's answer would be taken for this user's")?;
        let parameters = [app_id(&self.app_id)?, ("scope", scope), redirect_uri(&self.redirect_uri)?, ("state", state)];
        address(&self.base_url, USER_PAGE, parameters)
    }
}

/// The address of the page on which a merchant lets another's app act for them. It gives an `app_auth_code`. (protocol: OAuth)
#[derive(Clone)]
#[must_use = "an address does nothing until a browser is sent there"]
pub struct AppAuthorization {
    base_url: String,
    app_id: String,
    redirect_uri: String,
    state: Option<String>,
}

impl AppAuthorization {
    /// For this app; the browser comes back to `redirect_uri`, which must be registered in the console.
    pub fn new(app_id: impl Into<String>, redirect_uri: impl Into<String>) -> Self {
        Self { base_url: PRODUCTION.to_owned(), app_id: app_id.into(), redirect_uri: redirect_uri.into(), state: None }
    }

    /// What the browser brings along: shows that the answer belongs to the question.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Where the page is: [`PRODUCTION`] if nothing is said, [`SANDBOX`], or any other `https://host`, such as that of a sandbox on this machine.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// The address, escaped as RFC 3986 says.
    ///
    /// # Errors
    /// [`AddressError`] says what is missing or cannot work.
    pub fn url(&self) -> Result<String, AddressError> {
        let state =
            self.state.as_deref().map(|state| needed(state, "the state is empty; leave it out or fill it in")).transpose()?;
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
    // Cannot fail: utf-8 has every character.
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

/// Why there is no address.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddressError {
    /// Something is missing; says what, and how to give it.
    Missing(&'static str),
    /// The base URL is not of the form `https://host`.
    BaseUrl,
    /// The system gives no random bytes.
    Random,
}

impl fmt::Display for AddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(what) => f.write_str(what),
            Self::BaseUrl => f.write_str(
                "the base URL is not of the form `https://host`; `alipay::oauth::PRODUCTION` and `alipay::oauth::SANDBOX` are",
            ),
            Self::Random => f.write_str("the system gives no random bytes, and without them there is no state"),
        }
    }
}

impl std::error::Error for AddressError {}

/// What a browser brings back from an authorisation page. None of it is signed: the state shows that this user was sent, and
/// the call that exchanges the code shows whether the code is good.
///
/// `Debug` prints no code.
#[derive(Clone, PartialEq, Eq)]
pub struct Redirect {
    code: Zeroizing<String>,
    parameters: BTreeMap<String, String>,
}

impl Redirect {
    /// Reads the query of the redirect after a [`UserAuthorization`], as it was received, with or without the question mark. The state
    /// in it must be the one that the user was sent with; the comparison takes the same time wherever the two differ.
    ///
    /// # Errors
    /// [`RedirectError`] says what was wrong. The state is looked at first, so that nothing else can be learnt without it.
    pub fn from_user(query: &str, expected_state: &str) -> Result<Self, RedirectError> {
        Self::read(query, "auth_code", Some(expected_state))
    }

    /// Like [`from_user`](Self::from_user), after an [`AppAuthorization`]. Without an expected state, none is looked at: for merchants
    /// who authorise from the platform's own pages, and bring none.
    ///
    /// # Errors
    /// [`RedirectError`] says what was wrong.
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
            let found = parameters.get("state").filter(|state| !state.is_empty()).ok_or(RedirectError::NoState)?;
            // An empty expectation comes from a session that has none; nothing may match it.
            if expected.is_empty() || !same(found, expected) {
                return Err(RedirectError::WrongState);
            }
        }
        match parameters.remove(code_name).map(Zeroizing::new).filter(|code| !code.is_empty()) {
            Some(code) => Ok(Self { code, parameters }),
            None => Err(RedirectError::NoCode(code_name)),
        }
    }

    /// The code to exchange for a token: good once, and for a day at most.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The app that was authorised.
    #[must_use]
    pub fn app_id(&self) -> Option<&str> {
        self.get("app_id")
    }

    /// The scopes that the user agreed to.
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        self.get("scope").into_iter().flat_map(|scopes| scopes.split(',')).map(str::trim).filter(|scope| !scope.is_empty())
    }

    /// Any other parameter, such as `source`.
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

/// Whether two texts are the same. Compares hashes, so that the time taken says nothing about where the texts differ.
fn same(found: &str, expected: &str) -> bool {
    let (found, expected) = (Sha256::digest(found), Sha256::digest(expected));
    found.iter().zip(&expected).fold(0, |different, (left, right)| different | (left ^ right)) == 0
}

/// Why a redirect was not taken. Holds no values.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedirectError {
    /// A parameter occurs twice; its name.
    Duplicate(String),
    /// There is no state.
    NoState,
    /// The state is not the expected one: another user's answer, an old page, or an attack.
    WrongState,
    /// There is no code, of this name: the user refused, or this is the redirect of the other page.
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
                "the `state` of the redirect is not the one that this user was sent with; send the user to the page again",
            ),
            Self::NoCode(name) => {
                write!(f, "the redirect has no `{name}`: the authorisation was refused, or it was the other kind")
            }
        }
    }
}

impl std::error::Error for RedirectError {}
