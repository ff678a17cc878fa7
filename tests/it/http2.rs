//! HTTP/2: a server can refuse a stream after it has read the request. Some HTTP clients then send the request again.
//!
//! The client trusts the roots of the system. On Linux an environment variable selects them, so the test runs itself again as a process
//! in which the variable is set.

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use alipay::error::{OutcomeUnknown, TransportErrorKind};
use alipay::{Client, ClientBuilder, Error, blocking};
use h2::Reason;
use h2::server::SendResponse;
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use tokio::sync::mpsc;

use crate::support::{BOTH, key, query, template};
use crate::tls;

/// The environment variable with the file of roots, for the second process.
const ROOTS: &str = "ALIPAY_TEST_ROOTS";

#[test]
fn a_refused_stream_is_not_sent_again() {
    let roots = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("http2-{}.pem", std::process::id()));
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["http2::each_request_arrives_once", "--exact", "--ignored", "--nocapture"])
        .env(ROOTS, &roots)
        .env("SSL_CERT_FILE", &roots)
        .env_remove("SSL_CERT_DIR")
        .output()
        .unwrap();
    let _ = std::fs::remove_file(&roots);
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}{}", String::from_utf8_lossy(&output.stderr));
}

/// The ways in which the server ends a request that it has read.
#[derive(Clone, Copy, Debug)]
enum Ending {
    Refused,
    GoAway,
    Closed,
}

/// An HTTP/2 server over TLS. It responds to `warm` requests with 502, and ends every later one.
struct Server {
    port: u16,
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
}

impl Server {
    async fn start(ending: Ending, warm: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (connections, requests) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let server = Self { port, connections: Arc::clone(&connections), requests: Arc::clone(&requests) };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(connection(stream, ending, warm, Arc::clone(&requests)));
            }
        });
        server
    }
}

async fn connection(stream: TcpStream, ending: Ending, warm: usize, requests: Arc<AtomicUsize>) {
    let stream = tls::acceptor(&["h2"]).accept(stream).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let mut connection = h2::server::handshake(stream).await.unwrap();
    let (end, mut ended) = mpsc::unbounded_channel();
    loop {
        tokio::select! {
            accepted = connection.accept() => {
                let Some(Ok((request, respond))) = accepted else { return };
                tokio::spawn(response(request, respond, ending, warm, Arc::clone(&requests), end.clone()));
            }
            Some(()) = ended.recv() => match ending {
                Ending::GoAway => connection.abrupt_shutdown(Reason::NO_ERROR),
                Ending::Refused | Ending::Closed => return,
            },
        }
    }
}

async fn response(
    request: http::Request<h2::RecvStream>,
    mut respond: SendResponse<bytes::Bytes>,
    ending: Ending,
    warm: usize,
    requests: Arc<AtomicUsize>,
    end: mpsc::UnboundedSender<()>,
) {
    let mut body = request.into_body();
    while let Some(chunk) = body.data().await {
        body.flow_control().release_capacity(chunk.unwrap().len()).unwrap();
    }
    if requests.fetch_add(1, Ordering::SeqCst) < warm {
        let response = http::Response::builder().status(502).body(()).unwrap();
        respond.send_response(response, true).unwrap();
        return;
    }
    match ending {
        Ending::Refused => respond.send_reset(Reason::REFUSED_STREAM),
        Ending::GoAway | Ending::Closed => end.send(()).unwrap(),
    }
}

fn settings<C>(builder: ClientBuilder<C>, port: u16) -> ClientBuilder<C> {
    let builder = builder.private_key(key("app", "private_pkcs8_der_base64"));
    let builder = builder.alipay_public_key(key("alipay", "public_spki_der_base64"));
    builder.base_url(format!("https://localhost:{port}")).timeout(Duration::from_secs(10))
}

/// A way to send a request, with either client.
type Way = (&'static str, fn(&Runtime, &Peer) -> Error);

struct Peer {
    client: Client,
    blocking: blocking::Client,
    file: String,
}

/// Returns every way to send a request.
fn ways() -> Vec<Way> {
    vec![
        ("call, gateway", |runtime, peer| {
            runtime.block_on(async { peer.client.call(&query()).protocol(BOTH[0]).await.unwrap_err().erase() })
        }),
        ("call, REST", |runtime, peer| {
            runtime.block_on(async { peer.client.call(&template()).protocol(BOTH[1]).await.unwrap_err().erase() })
        }),
        ("media", |runtime, peer| {
            runtime.block_on(async { peer.client.call_raw("a.b", &json!({ "id": "1" })).download().await.unwrap_err() })
        }),
        ("download", |runtime, peer| runtime.block_on(async { peer.client.download(&peer.file).await.unwrap_err() })),
        ("blocking call, gateway", |_, peer| peer.blocking.call(&query()).protocol(BOTH[0]).send().unwrap_err().erase()),
        ("blocking call, REST", |_, peer| peer.blocking.call(&template()).protocol(BOTH[1]).send().unwrap_err().erase()),
        ("blocking media", |_, peer| peer.blocking.call_raw("a.b", &json!({ "id": "1" })).download().unwrap_err()),
        ("blocking download", |_, peer| peer.blocking.download(&peer.file).send().unwrap_err()),
    ]
}

#[test]
#[ignore = "run by `a_refused_stream_is_not_sent_again`, which sets the environment"]
fn each_request_arrives_once() {
    std::fs::write(std::env::var_os(ROOTS).unwrap(), tls::certificate()).unwrap();
    let runtime = Runtime::new().unwrap();
    for ending in [Ending::Refused, Ending::GoAway, Ending::Closed] {
        for warm in [0, 1] {
            for (name, send) in ways() {
                let server = runtime.block_on(Server::start(ending, warm));
                let peer = Peer {
                    client: settings(Client::builder("1"), server.port).build().unwrap(),
                    blocking: settings(blocking::Client::builder("1"), server.port).build().unwrap(),
                    file: format!("https://localhost:{}/file", server.port),
                };
                let case = format!("{name}, {ending:?}, {warm} before");
                for _ in 0..warm {
                    let error = send(&runtime, &peer);
                    assert!(
                        matches!(error, Error::OutcomeUnknown(OutcomeUnknown::Server(_)) | Error::Decode(_)),
                        "{case}: {error:?}"
                    );
                }
                let error = send(&runtime, &peer);
                let (Error::OutcomeUnknown(OutcomeUnknown::Transport(transport)) | Error::Transport(transport)) = &error else {
                    panic!("{case}: {error:?}")
                };
                assert_eq!(transport.kind(), TransportErrorKind::Interrupted, "{case}: {error:?}");
                // Waits for a repeated request to arrive.
                std::thread::sleep(Duration::from_millis(100));
                assert_eq!(server.requests.load(Ordering::SeqCst), warm + 1, "{case}");
                assert_eq!(server.connections.load(Ordering::SeqCst), 1, "{case}");
            }
        }
    }
}
