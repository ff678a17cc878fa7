//! Tokens: a merchant's authorization is exchanged, queried and renewed.

use alipay::open_auth::{TokenApp, TokenAppQuery};

use super::Shop;
use crate::support::BOTH;

#[test]
fn a_merchant_authorizes_the_app() {
    for protocol in BOTH {
        let shop = Shop::with(protocol, |builder| builder.auto_approve(true));
        let page = format!(
            "{}/oauth2/appToAppAuth.htm?app_id={}&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fback",
            shop.emulator.base_url(),
            shop.emulator.app_id()
        );
        let http = reqwest::blocking::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let location = http.get(page).send().unwrap().headers()["location"].to_str().unwrap().to_owned();
        let code = location.split("app_auth_code=").nth(1).and_then(|rest| rest.split('&').next()).unwrap();
        let exchanged = shop.call(&TokenApp::new().grant_type("authorization_code").code(code)).unwrap();
        let (token, refresh) = (exchanged.app_auth_token.clone().unwrap(), exchanged.app_refresh_token.clone().unwrap());

        assert_eq!(shop.rejected(&TokenAppQuery::new().app_auth_token("no-such-token")), "AUTH_TOKEN_NOT_EXISTED");
        let found = shop.call(&TokenAppQuery::new().app_auth_token(&token)).unwrap();
        assert_eq!(found.status.as_ref().map(|status| status.as_str()), Some("valid"));
        let renewed = shop.call(&TokenApp::new().grant_type("refresh_token").refresh_token(&refresh)).unwrap();
        assert_ne!(renewed.app_auth_token, Some(token.clone()));
        let old = shop.call(&TokenAppQuery::new().app_auth_token(&token)).unwrap();
        assert_eq!(old.status.as_ref().map(|status| status.as_str()), Some("invalid"));
    }
}
