//! The `tracing` span of a call, without any secrets.

use std::io::Write;
use std::sync::{Arc, Mutex};

use alipay::open_public::TemplateMessageGet;
use alipay_emulator::Reaction;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::support::{BOTH, blocking_client, emulator, settings};

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Written {
    fn subscriber(&self) -> impl tracing::Subscriber + Send + Sync + use<> {
        let written = self.clone();
        tracing_subscriber::fmt()
            .with_writer(move || written.clone())
            .with_ansi(false)
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::CLOSE)
            .finish()
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

const SECRET: &str = "TMsecretTMsecret";

#[tokio::test]
async fn a_call_has_a_span_without_values() {
    let emulator = emulator();
    let client = settings(&emulator).app_auth_token("202405BBsecrettoken").build().unwrap();
    let request = TemplateMessageGet::new().template_id(SECRET);
    let written = Written::default();
    {
        let _guard = tracing::subscriber::set_default(written.subscriber());
        for protocol in BOTH {
            client.call(&request).protocol(protocol).await.unwrap();
            emulator.next(Reaction::error("BUSINESS_ERROR"));
            client.call(&request).protocol(protocol).await.unwrap_err();
            emulator.next(Reaction::Cut);
            client.call(&request).protocol(protocol).await.unwrap_err();
        }
        client.call(&TemplateMessageGet::new()).await.unwrap_err();
    }
    let text = written.text();
    let closed: Vec<_> = text.lines().filter(|line| line.contains("alipay.call") && line.contains(" close ")).collect();
    assert_eq!(closed.len(), 7, "{text}");
    for (line, parts) in closed.iter().zip([
        ["api=\"alipay.open.public.template.message.get\"", "attempt=1 protocol=Gateway", "duration_ms=", "outcome=\"success\""],
        ["code=\"BUSINESS_ERROR\"", "trace_id=\"emulator", "http_status=200", "outcome=\"api\""],
        ["api=", "bytes_sent=", "protocol=Gateway", "outcome=\"outcome_unknown\""],
        ["trace_id=\"emulator", "protocol=Rest", "bytes_received=", "outcome=\"success\""],
        ["code=\"BUSINESS_ERROR\"", "http_status=400", "protocol=Rest", "outcome=\"api\""],
        ["api=", "bytes_sent=0", "protocol=Rest", "outcome=\"outcome_unknown\""],
        ["api=", "alipay.call", "time.busy", "outcome=\"invalid\""],
    ]) {
        for part in parts {
            assert!(line.contains(part), "{part}: {line}");
        }
    }
    let own_lines: String = text.lines().filter(|line| line.contains("alipay::") || line.contains(" close ")).collect();
    for secret in [SECRET, "secrettoken", "sign=", "14330d60f0ab4516853a0900827cee35"] {
        assert!(!own_lines.contains(secret), "{secret}: {own_lines}");
    }
}

#[test]
fn the_blocking_client_emits_the_same_span() {
    let emulator = emulator();
    let client = blocking_client(&emulator);
    let written = Written::default();
    tracing::subscriber::with_default(written.subscriber(), || {
        client.call(&TemplateMessageGet::new().template_id("T")).send().unwrap();
    });
    assert!(written.text().contains("outcome=\"success\""), "{}", written.text());
}
