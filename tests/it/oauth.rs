//! Addresses of authorisation pages, and the redirect back.

use alipay::oauth::{self, AddressError, AppAuthorization, Redirect, RedirectError, UserAuthorization};
use proptest::prelude::*;

const APP: &str = "2021000000000001";

#[test]
fn the_users_url_is_escaped() {
    let page =
        UserAuthorization::new(APP, "https://shop.example/返回?a=1&b=x y", "s+/=").scope(oauth::AUTH_USER).scope("auth_ecard");
    assert_eq!(
        page.url().unwrap(),
        "https://openauth.alipay.com/oauth2/publicAppAuthorize.htm?app_id=2021000000000001&scope=auth_user%2Cauth_ecard\
         &redirect_uri=https%3A%2F%2Fshop.example%2F%E8%BF%94%E5%9B%9E%3Fa%3D1%26b%3Dx%20y&state=s%2B%2F%3D"
    );
    let sandbox = page.base_url(oauth::SANDBOX).url().unwrap();
    assert!(sandbox.starts_with("https://openauth-sandbox.dl.alipaydev.com/oauth2/publicAppAuthorize.htm?app_id="), "{sandbox}");
}

#[test]
fn the_merchants_url_has_an_optional_state() {
    let page = AppAuthorization::new(APP, "https://shop.example/back");
    let url = "https://openauth.alipay.com/oauth2/appToAppAuth.htm?app_id=2021000000000001&redirect_uri=https%3A%2F%2Fshop.example%2Fback";
    assert_eq!(page.url().unwrap(), url);
    assert_eq!(page.clone().state("s~1").url().unwrap(), format!("{url}&state=s~1"));
    let local = page.base_url("http://127.0.0.1:8080/").url().unwrap();
    assert!(local.starts_with("http://127.0.0.1:8080/oauth2/appToAppAuth.htm?"), "{local}");
}

#[test]
fn an_invalid_address_is_rejected() {
    let user = |app_id: &str, redirect_uri: &str, state: &str| UserAuthorization::new(app_id, redirect_uri, state);
    let complete = || user(APP, "https://shop.example", "s");
    for (page, missing) in [
        (complete(), "scope"),
        (user("", "https://shop.example", "s").scope("auth_base"), "app id"),
        (user(APP, " ", "s").scope("auth_base"), "redirect URI"),
        (user(APP, "https://shop.example", "").scope("auth_base"), "state"),
    ] {
        let error = page.url().unwrap_err();
        assert!(matches!(error, AddressError::Missing(_)) && error.to_string().contains(missing), "{error}");
    }
    assert!(matches!(AppAuthorization::new(APP, "https://shop.example").state("").url(), Err(AddressError::Missing(_))));
    for base in ["", "openauth.alipay.com", "ftp://x", "https://", "https://x/?a=b", "https://x#y"] {
        assert_eq!(complete().scope("auth_base").base_url(base).url(), Err(AddressError::BaseUrl), "{base}");
    }
}

#[test]
fn a_redirect_is_read() {
    let query = "?app_id=2021000000000001&source=alipay_wallet&userOutputs=auth_user&scope=auth_user%2Cauth_ecard&alipay_token=&auth_code=4b203fe6&state=a%2Bb";
    let redirect = Redirect::from_user(query, "a+b").unwrap();
    assert_eq!(redirect.code(), "4b203fe6");
    assert_eq!(redirect.app_id(), Some(APP));
    assert_eq!(redirect.scopes().collect::<Vec<_>>(), ["auth_user", "auth_ecard"]);
    assert_eq!((redirect.get("source"), redirect.get("alipay_token"), redirect.get("x")), (Some("alipay_wallet"), None, None));

    let query = "app_id=2021000000000001&source=alipay_app_auth&app_auth_code=ca34ea491e7146cc";
    let redirect = Redirect::from_merchant(query, None).unwrap();
    assert_eq!((redirect.code(), redirect.scopes().count()), ("ca34ea491e7146cc", 0));
    assert_eq!(Redirect::from_merchant(&format!("{query}&state=s"), Some("s")).unwrap().code(), "ca34ea491e7146cc");
}

#[test]
fn a_redirect_of_another_user_is_rejected() {
    for (query, expected, error) in [
        ("auth_code=c&state=s", "t", RedirectError::WrongState),
        ("auth_code=c&state=s", "ss", RedirectError::WrongState),
        ("auth_code=c&state=s", "", RedirectError::WrongState),
        ("auth_code=c&state=", "", RedirectError::NoState),
        ("auth_code=c", "s", RedirectError::NoState),
        ("", "s", RedirectError::NoState),
        // Without the state, the error contains nothing about the code.
        ("app_id=1", "s", RedirectError::NoState),
        ("state=s", "s", RedirectError::NoCode("auth_code")),
        ("auth_code=&state=s", "s", RedirectError::NoCode("auth_code")),
        ("app_auth_code=c&state=s", "s", RedirectError::NoCode("auth_code")),
        ("auth_code=c&auth_code=d&state=s", "s", RedirectError::Duplicate("auth_code".into())),
        ("auth_code=c&state=t&st%61te=s", "s", RedirectError::Duplicate("state".into())),
    ] {
        assert_eq!(Redirect::from_user(query, expected), Err(error), "{query}");
    }
    assert_eq!(Redirect::from_merchant("auth_code=c", None), Err(RedirectError::NoCode("app_auth_code")));
    assert_eq!(Redirect::from_merchant("app_auth_code=c", Some("s")), Err(RedirectError::NoState));
}

#[test]
fn states_differ_and_secrets_are_not_shown() {
    let (first, second) = (oauth::new_state().unwrap(), oauth::new_state().unwrap());
    assert_ne!(first, second);
    assert!(first.len() == 32 && first.bytes().all(|byte| byte.is_ascii_hexdigit()), "{first}");
    let user = UserAuthorization::new(APP, "https://shop.example", "secret-state").scope("auth_base");
    let merchant = AppAuthorization::new(APP, "https://shop.example").state("secret-state");
    let redirect = Redirect::from_user("auth_code=secret-code&state=secret-state", "secret-state").unwrap();
    let error = Redirect::from_user("auth_code=secret-code&state=secret-state", "another").unwrap_err();
    let shown = format!("{user:?} {merchant:?} {redirect:?} {error:?} {error}");
    assert!(!shown.contains("secret"), "{shown}");
}

proptest! {
    #[test]
    fn redirect_uri_round_trips(state in "\\PC{1,40}", redirect_uri in "https://\\PC{1,40}") {
        prop_assume!(!state.trim().is_empty());
        let url = UserAuthorization::new(APP, &redirect_uri, &state).scope("auth_base").url().unwrap();
        let (_, query) = url.split_once('?').unwrap();
        let back = Redirect::from_user(&format!("{query}&auth_code=c"), &state).unwrap();
        prop_assert_eq!(back.get("redirect_uri"), Some(redirect_uri.as_str()));
    }

    #[test]
    fn no_redirect_panics(query in any::<String>(), state in any::<String>()) {
        let _ = Redirect::from_user(&query, &state);
        let _ = Redirect::from_merchant(&query, None);
    }
}
