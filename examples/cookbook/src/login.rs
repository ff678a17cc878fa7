//! Login with Alipay: the user allows it on the platform's page, and the shop learns who the user is.

use std::fmt;
use std::time::{Duration, SystemTime};

use alipay::common::gateway::GatewayErrorCode;
use alipay::oauth::{self, AddressError, Redirect, RedirectError, UserAuthorization};
use alipay::system::{OauthToken, OauthTokenErrorCode, OauthTokenResponse};
use alipay::user::InfoShare;
use alipay::{Client, Error};

/// The shop's settings of the login.
#[derive(Clone, Debug)]
pub struct Login {
    /// The app's id.
    pub app_id: String,
    /// The address to which the user returns, as it is registered in the console.
    pub redirect_uri: String,
    /// The address of the platform's pages: `alipay::oauth::PRODUCTION`, `SANDBOX`, or an emulator.
    pub pages: String,
}

// region: begin
/// Returns the address to which the shop redirects the browser, and the state that it keeps in the user's session.
pub fn begin(login: &Login) -> Result<(String, String), AddressError> {
    let state = oauth::new_state()?;
    let page = UserAuthorization::new(&login.app_id, &login.redirect_uri, &state).scope(oauth::AUTH_USER);
    Ok((page.base_url(&login.pages).url()?, state))
}
// endregion

/// A user who has logged in. Store the tokens like passwords.
#[derive(Clone, PartialEq, Eq)]
pub struct User {
    /// The user's id in this app: the open id, or the user id for apps without open ids.
    pub id: String,
    /// The token for calls about the user.
    pub token: String,
    /// The end of the token's validity; `None` if it does not end.
    pub expires: Option<SystemTime>,
    /// The token for a renewal, valid once.
    pub refresh_token: String,
}

/// Prints no token.
impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User").field("id", &self.id).field("expires", &self.expires).finish_non_exhaustive()
    }
}

/// The reason why a login failed.
#[derive(Debug)]
pub enum LoginError {
    /// The redirect does not belong to the session, or the user did not allow the login.
    Redirect(RedirectError),
    /// The code was used before, or is too old. Begin again.
    Code,
    /// The call failed.
    Call(Error),
}

impl fmt::Display for LoginError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Redirect(error) => error.fmt(f),
            Self::Code => f.write_str("the code of the authorisation is not valid; begin again"),
            Self::Call(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for LoginError {}

// region: finish
/// Finishes a login with the query of the redirect. Take the state out of the session: it is used once.
pub async fn finish(client: &Client, state: String, query: &str) -> Result<User, LoginError> {
    // The state is compared before anything else: the redirect may be that of an attacker's login.
    let redirect = Redirect::from_user(query, &state).map_err(LoginError::Redirect)?;
    let request = OauthToken::new().grant_type("authorization_code").code(redirect.code());
    match client.call(&request).await {
        Ok(tokens) => Ok(user(&tokens)),
        Err(error) if error.code() == Some(OauthTokenErrorCode::IsvCodeInvalid) => Err(LoginError::Code),
        Err(error) => Err(LoginError::Call(error.erase())),
    }
}

fn user(tokens: &OauthTokenResponse) -> User {
    let id = tokens.open_id.as_ref().or(tokens.user_id.as_ref());
    let seconds = tokens.expires_in.as_ref().and_then(|seconds| seconds.parse().ok());
    User {
        id: id.cloned().unwrap_or_default(),
        token: tokens.access_token.clone().unwrap_or_default(),
        expires: seconds.and_then(|seconds| SystemTime::now().checked_add(Duration::from_secs(seconds))),
        refresh_token: tokens.refresh_token.clone().unwrap_or_default(),
    }
}
// endregion

/// The part of the user's profile that the shop shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The name that the user chose.
    pub nick_name: Option<String>,
    /// The address of the user's picture.
    pub avatar: Option<String>,
}

// region: profile
/// Returns the profile, or `None` if the token is not valid any more: [`refresh`] it, or begin again.
pub async fn profile(client: &Client, user: &User) -> Result<Option<Profile>, Error> {
    match client.call(&InfoShare::new()).auth_token(&user.token).await {
        // Every field can be missing: the user has not set it, or has not allowed it.
        Ok(info) => Ok(Some(Profile { nick_name: info.nick_name.clone(), avatar: info.avatar.clone() })),
        Err(error) => match error.api().map(|error| error.code_as()) {
            Some(GatewayErrorCode::AopInvalidAuthToken | GatewayErrorCode::AopAuthTokenTimeOut) => Ok(None),
            _ => Err(error.erase()),
        },
    }
}
// endregion

// region: refresh
/// Renews the tokens, or returns `None` if the user has to log in again. Store the new tokens before their first use.
pub async fn refresh(client: &Client, user: &User) -> Result<Option<User>, Error> {
    use OauthTokenErrorCode::{IsvRefreshTokenInvalid, IsvRefreshTokenTimeOut, IsvRefreshedTokenInvalid};

    let request = OauthToken::new().grant_type("refresh_token").refresh_token(&user.refresh_token);
    match client.call(&request).await {
        Ok(tokens) => Ok(Some(self::user(&tokens))),
        Err(error) => match error.code() {
            Some(IsvRefreshTokenInvalid | IsvRefreshTokenTimeOut | IsvRefreshedTokenInvalid) => Ok(None),
            _ => Err(error.erase()),
        },
    }
}
// endregion
