//! Shared test support: a client for an emulator, the user's browser, and a shop's server.

use alipay::notify::NotificationVerifier;
use alipay::{Client, ClientBuilder};
use alipay_emulator::Emulator;
use axum::Router;

/// Returns the settings of a client for the emulator.
pub(crate) fn settings(emulator: &Emulator) -> ClientBuilder<Client> {
    Client::builder(emulator.app_id())
        .private_key(emulator.app_private_key())
        .alipay_public_key(emulator.alipay_public_key())
        .base_url(emulator.base_url())
}

/// Returns a client for the emulator.
pub(crate) fn client(emulator: &Emulator) -> Client {
    settings(emulator).build().unwrap()
}

/// Returns a verifier of the emulator's notifications.
pub(crate) fn verifier(emulator: &Emulator) -> NotificationVerifier {
    NotificationVerifier::builder().app(emulator.app_id(), emulator.alipay_public_key()).build().unwrap()
}

/// Requests an address as the user's browser, without following redirects.
pub(crate) async fn open(url: &str) -> reqwest::Response {
    let browser = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    browser.get(url).send().await.unwrap()
}

/// Requests an address as the user's browser, and returns the target of the redirect.
pub(crate) async fn follow(url: &str) -> String {
    let response = open(url).await;
    let location = response.headers().get("location").unwrap_or_else(|| panic!("{url} does not redirect: {}", response.status()));
    location.to_str().unwrap().to_owned()
}

/// Returns the query of an address.
pub(crate) fn query_of(url: &str) -> &str {
    url.split_once('?').map_or("", |(_, query)| query)
}

/// Starts a shop's server on a free port, and returns its address. The server ends with the test's runtime.
pub(crate) async fn serve(routes: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, routes).await });
    format!("http://{address}")
}

/// Waits until each notification is acknowledged or given up. The shop needs the runtime meanwhile, so the wait has a thread of its own.
pub(crate) async fn notified(emulator: &std::sync::Arc<Emulator>) {
    let emulator = std::sync::Arc::clone(emulator);
    tokio::task::spawn_blocking(move || emulator.wait_for_notifications()).await.unwrap();
}
