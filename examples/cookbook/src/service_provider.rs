//! Calls of a service provider (服务商) on behalf of merchants.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use alipay::notify::Notification;
use alipay::oauth::{AddressError, AppAuthorization, Redirect, RedirectError};
use alipay::open_auth::token_app::TokenGrant;
use alipay::open_auth::{TokenApp, TokenAppErrorCode, TokenAppResponse};
use alipay::record::ErrorCode;
use alipay::trade::types::ExtendParams;
use alipay::trade::{Precreate, PrecreateErrorCode};
use alipay::{Client, Error};

// region: merchants
/// The authorisation of a merchant. The tokens are as secret as keys, so the type is not printable.
#[derive(Clone)]
pub struct Merchant {
    /// The merchant's app, which notifications name as `auth_app_id`.
    pub app_id: String,
    /// The merchant's account (PID).
    pub user_id: String,
    /// Sent with every call on behalf of the merchant.
    pub token: String,
    /// Exchanged once for new tokens.
    pub refresh_token: String,
}

/// The authorised merchants by app. A provider keeps them in its database, encrypted.
#[derive(Default)]
pub struct Merchants(Mutex<BTreeMap<String, Merchant>>);
// endregion

impl Merchants {
    /// Stores the tokens of a merchant, in place of older ones.
    pub fn store(&self, merchant: Merchant) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(merchant.app_id.clone(), merchant);
    }

    /// Finds a merchant by app.
    pub fn find(&self, app_id: &str) -> Option<Merchant> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(app_id).cloned()
    }

    /// Forgets a merchant whose authorisation has ended.
    pub fn remove(&self, app_id: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(app_id);
    }
}

// region: authorize
/// Returns the page on which a merchant authorises the provider's app. `state` belongs to the merchant's session.
pub fn page(base_url: &str, app_id: &str, redirect_uri: &str, state: &str) -> Result<String, AddressError> {
    AppAuthorization::new(app_id, redirect_uri).state(state).base_url(base_url).url()
}

/// Exchanges the code of the redirect, and stores the tokens. Returns the apps that the merchant authorised.
pub async fn admit(client: &Client, merchants: &Merchants, query: &str, state: &str) -> Result<Vec<String>, ProviderError> {
    let redirect = Redirect::from_merchant(query, Some(state)).map_err(ProviderError::Redirect)?;
    let exchange = TokenApp::new().grant_type(TokenGrant::AuthorizationCode).code(redirect.code());
    let tokens = client.call(&exchange).await.map_err(ProviderError::exchange)?;
    store(merchants, &tokens)
}

/// Stores the tokens of an exchange: one for each app of the merchant. Nothing is stored if one is incomplete.
fn store(merchants: &Merchants, exchanged: &TokenAppResponse) -> Result<Vec<String>, ProviderError> {
    let merchant = |app_id: &Option<String>, user_id: &Option<String>, token: &Option<String>, refresh: &Option<String>| {
        Some(Merchant {
            app_id: app_id.clone()?,
            user_id: user_id.clone()?,
            token: token.clone()?,
            refresh_token: refresh.clone()?,
        })
    };
    let authorized: Option<Vec<Merchant>> = match &exchanged.tokens[..] {
        [] => {
            let (app_id, user_id) = (&exchanged.auth_app_id, &exchanged.user_id);
            merchant(app_id, user_id, &exchanged.app_auth_token, &exchanged.app_refresh_token).map(|merchant| vec![merchant])
        }
        several => several
            .iter()
            .map(|one| merchant(&one.auth_app_id, &one.user_id, &one.app_auth_token, &one.app_refresh_token))
            .collect(),
    };
    let authorized = authorized.ok_or(ProviderError::Incomplete)?;
    let apps = authorized.iter().map(|merchant| merchant.app_id.clone()).collect();
    authorized.into_iter().for_each(|merchant| merchants.store(merchant));
    Ok(apps)
}
// endregion

// region: refresh
/// Replaces the tokens of a merchant. Only one process may do this at a time: a refresh token is valid once.
pub async fn refresh(client: &Client, merchants: &Merchants, app_id: &str) -> Result<(), ProviderError> {
    let merchant = merchants.find(app_id).ok_or(ProviderError::NotAuthorized)?;
    let exchange = TokenApp::new().grant_type(TokenGrant::RefreshToken).refresh_token(merchant.refresh_token);
    let tokens = client.call(&exchange).await.map_err(ProviderError::exchange)?;
    store(merchants, &tokens).map(|_| ())
}
// endregion

// region: place
/// Places an order of a merchant, on which the provider earns its commission. Returns the content of the QR code.
pub async fn place(
    client: &Client,
    merchant: &Merchant,
    provider: &str,
    number: &str,
    yuan: &str,
) -> Result<Option<String>, Error<PrecreateErrorCode>> {
    let order = Precreate::new()
        .out_trade_no(number)
        .total_amount(yuan)
        .subject("Tea")
        .extend_params(ExtendParams::new().sys_service_provider_id(provider));
    let call = || client.call(&order).app_auth_token(&merchant.token);
    let placed = match call().await {
        // The same number and sum: the platform returns the same code.
        Err(error) if error.may_have_acted() => call().await?,
        result => result?,
    };
    Ok(placed.into_inner().qr_code)
}
// endregion

// region: ended
/// Returns true if the merchant has to authorise the provider again, or authorise it for more.
pub fn has_ended<C: ErrorCode>(error: &Error<C>) -> bool {
    let code = error.sub_code().unwrap_or_default();
    // The gateway's codes have a prefix, those of REST have none.
    matches!(
        code.trim_start_matches("aop.").trim_start_matches("isv."),
        "invalid-app-auth-token" | "invalid-app-auth-token-no-api" | "app-auth-token-time-out" | "invalid-auth-relations"
    )
}
// endregion

// region: notified
/// Finds the merchant of a verified notification. Its `app_id` is the provider's app for all merchants.
pub fn notified(merchants: &Merchants, notification: &Notification) -> Option<Merchant> {
    merchants.find(notification.auth_app_id()?)
}
// endregion

/// The reason why a merchant's tokens were not stored.
#[derive(Debug)]
pub enum ProviderError {
    /// The redirect belongs to another session, or the merchant declined.
    Redirect(RedirectError),
    /// The exchange failed.
    Exchange(Box<Error<TokenAppErrorCode>>),
    /// The response lacks a token.
    Incomplete,
    /// The merchant is unknown.
    NotAuthorized,
}

impl ProviderError {
    fn exchange(error: Error<TokenAppErrorCode>) -> Self {
        Self::Exchange(Box::new(error))
    }
}

impl std::fmt::Display for ProviderError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Redirect(error) => write!(f, "the merchant did not authorise the app: {error}"),
            Self::Exchange(error) => write!(f, "the tokens were not exchanged: {error}"),
            Self::Incomplete => f.write_str("the response of the exchange lacks a token or its app"),
            Self::NotAuthorized => f.write_str("the merchant has not authorised the app"),
        }
    }
}

impl std::error::Error for ProviderError {}
