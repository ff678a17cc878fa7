//! A client of the control API of a running emulator.

use std::time::Duration;

use reqwest::{Client, Method, Response, Url};
use serde_json::Value;
use tokio::runtime::Runtime;

use crate::failure::{Failure, Kind};
use crate::files::redacted;
use crate::language::{Language, say};
use crate::terminal::one_line;

/// The maximum size of a response, in bytes.
const MAX_RESPONSE: usize = 64 * 1024 * 1024;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
const TIMEOUT: Duration = Duration::from_secs(30);

/// The status of a request that the state of the emulator does not allow.
const CONFLICT: u16 = 409;

/// A connection to an emulator.
pub(crate) struct Control {
    http: Client,
    runtime: Runtime,
    base: Url,
    language: Language,
}

impl Control {
    /// Creates a client of the emulator at an address, such as `http://127.0.0.1:8080`. Does not connect.
    pub(crate) fn new(address: &str, language: Language) -> Result<Self, Failure> {
        let invalid = || {
            Failure::usage(language.pick("--url is not the address of an emulator", "--url 不是有效的模拟器地址"))
                .help(language.pick("an address is such as http://127.0.0.1:8080", "地址形如 http://127.0.0.1:8080"))
        };
        let base = Url::parse(address).map_err(|_| invalid())?;
        if base.scheme() != "http" && base.scheme() != "https" || base.host().is_none() {
            return Err(invalid());
        }
        // The emulator is on this machine or near it, so the proxy of the environment would be wrong.
        let http = Client::builder().no_proxy().connect_timeout(CONNECT_TIMEOUT).build();
        let http = http.map_err(|error| Failure::new(Kind::Transport, error.to_string()))?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| Failure::new(Kind::Transport, error.to_string()))?;
        Ok(Self { http, runtime, base, language })
    }

    /// Returns the language of messages.
    pub(crate) const fn language(&self) -> Language {
        self.language
    }

    /// Requests a document: `get(&["calls"], &[("limit", "1")])`.
    pub(crate) fn get(&self, path: &[&str], query: &[(&str, &str)]) -> Result<Value, Failure> {
        self.ask(Method::GET, path, query, None)
    }

    /// Posts a document. Returns the response, which is `null` if it is empty.
    pub(crate) fn post(&self, path: &[&str], body: &Value) -> Result<Value, Failure> {
        self.ask(Method::POST, path, &[], Some(body.to_string()))
    }

    /// Posts a text.
    pub(crate) fn post_text(&self, path: &[&str], text: String) -> Result<Value, Failure> {
        self.ask(Method::POST, path, &[], Some(text))
    }

    /// Puts a document.
    pub(crate) fn put(&self, path: &[&str], body: &Value) -> Result<Value, Failure> {
        self.ask(Method::PUT, path, &[], Some(body.to_string()))
    }

    /// Deletes something.
    pub(crate) fn delete(&self, path: &[&str]) -> Result<Value, Failure> {
        self.ask(Method::DELETE, path, &[], None)
    }

    /// Calls `ready` once events are no longer missed, then `event` with the name and the data of each event until it returns false.
    pub(crate) fn events(
        &self,
        ready: impl FnOnce() -> Result<(), Failure>,
        mut event: impl FnMut(&str, &Value) -> bool,
    ) -> Result<(), Failure> {
        let url = self.url(&["events"], &[])?;
        let mut response = self.runtime.block_on(self.http.get(url).send()).map_err(|_| self.unreachable())?;
        if !response.status().is_success() {
            return Err(self.foreign());
        }
        let (mut ready, mut pending) = (Some(ready), Vec::new());
        loop {
            let Some(chunk) = self.runtime.block_on(response.chunk()).map_err(|_| self.ended())? else {
                return Err(self.ended());
            };
            // The first bytes are a comment that the emulator sends once it observes.
            if let Some(ready) = ready.take() {
                ready()?;
            }
            pending.extend_from_slice(&chunk);
            if pending.len() > MAX_RESPONSE {
                return Err(self.foreign());
            }
            while let Some(end) = pending.windows(2).position(|pair| pair == b"\n\n") {
                let block: Vec<u8> = pending.drain(..end + 2).collect();
                let parsed = parse_event(&String::from_utf8_lossy(&block));
                if parsed.is_some_and(|(name, data)| !event(&name, &data)) {
                    return Ok(());
                }
            }
        }
    }

    fn url(&self, path: &[&str], query: &[(&str, &str)]) -> Result<Url, Failure> {
        let mut url = self.base.clone();
        url.set_query(None);
        url.set_fragment(None);
        match url.path_segments_mut() {
            Ok(mut segments) => segments.pop_if_empty().push("_emulator").extend(path),
            Err(()) => return Err(self.foreign()),
        };
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        Ok(url)
    }

    fn ask(&self, method: Method, path: &[&str], query: &[(&str, &str)], body: Option<String>) -> Result<Value, Failure> {
        let request = self.http.request(method, self.url(path, query)?).timeout(TIMEOUT);
        let request = match body {
            Some(body) => request.body(body),
            None => request,
        };
        let (status, bytes) = self.runtime.block_on(async {
            let response = request.send().await.map_err(|_| self.unreachable())?;
            let status = response.status();
            self.read(response).await.map(|bytes| (status, bytes))
        })?;
        if status.is_success() && bytes.is_empty() {
            return Ok(Value::Null);
        }
        let document: Value = serde_json::from_slice(&bytes).map_err(|_| self.foreign())?;
        if status.is_success() {
            return Ok(document);
        }
        let problem = document.get("error").and_then(Value::as_str).ok_or_else(|| self.foreign())?;
        let kind = if status.as_u16() == CONFLICT { Kind::Api } else { Kind::Usage };
        Err(Failure::new(kind, redacted(&one_line(problem))))
    }

    async fn read(&self, mut response: Response) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| self.ended())? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() > MAX_RESPONSE {
                return Err(self.foreign());
            }
        }
        Ok(bytes)
    }

    fn address(&self) -> String {
        redacted(self.base.as_str().trim_end_matches('/'))
    }

    fn unreachable(&self) -> Failure {
        let address = self.address();
        Failure::new(Kind::Transport, say!(self.language, "no emulator runs at {address}", "{address} 上没有运行中的模拟器"))
            .help(self.language.pick(
                "`alipay emulator start` starts one; --url names another address",
                "可用 `alipay emulator start` 启动，或用 --url 指定其他地址",
            ))
    }

    fn ended(&self) -> Failure {
        let address = self.address();
        Failure::new(
            Kind::Transport,
            say!(self.language, "the emulator at {address} ended the connection", "{address} 上的模拟器断开了连接"),
        )
    }

    fn foreign(&self) -> Failure {
        let address = self.address();
        Failure::new(
            Kind::Decode,
            say!(self.language, "{address} does not answer like an emulator", "{address} 的响应不是模拟器的响应"),
        )
        .help(self.language.pick("another program may listen there", "该地址可能由其他程序监听"))
    }
}

/// Parses an event of a stream. Returns `None` for a comment.
fn parse_event(block: &str) -> Option<(String, Value)> {
    let field = |name: &str| block.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    Some((field("event")?.to_owned(), serde_json::from_str(field("data")?).ok()?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn comments_are_no_events() {
        assert_eq!(parse_event(": events follow\n\n"), None);
        assert_eq!(parse_event("event: call\ndata: {\"id\":1}\n\n"), Some(("call".to_owned(), json!({ "id": 1 }))));
        assert_eq!(parse_event("event: call\ndata: {\n\n"), None);
    }

    #[test]
    fn segments_and_parameters_are_escaped() {
        let control = Control::new("http://127.0.0.1:8080/below/", Language::English).unwrap();
        let url = control.url(&["objects", "a/b c"], &[("key", "1&2")]).unwrap();
        assert_eq!(url.as_str(), "http://127.0.0.1:8080/below/_emulator/objects/a%2Fb%20c?key=1%262");
        for address in ["127.0.0.1:8080", "file:///etc", "nothing"] {
            assert!(Control::new(address, Language::English).is_err(), "{address}");
        }
    }
}
