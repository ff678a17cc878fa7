//! The same client without `async`, for programs that have no runtime. Needs the feature `blocking`.
//!
//! Inside an asynchronous runtime it would hold up a thread that other tasks wait for: there, building it and calling with it end in
//! [`ConfigError::InsideRuntime`]. It works inside `tokio::task::spawn_blocking`. It may be dropped anywhere. A client that was built with
//! a transport of the caller's does not check.

use std::sync::Arc;

use serde_json::Value;

use crate::client::{
    Answer, Batch, BatchAnswers, Build, Call, ClientBuilder, Core, DOWNLOAD, Download, Downloaded, Observed, Order, Page,
    Paginate, RawCall, Received, Target, download_request, downloaded, lost, unknown, wanted,
};
use crate::error::{ConfigError, Error};
use crate::limits::Violation;
use crate::record::{AppRequest, CallRequest, PageRequest, PagedRequest};
use crate::schema::{Protocol, Verb};
use crate::transport::{BlockingHttp, BlockingTransport, may_block};

/// A client for one app. Cheap to clone; clones share connections.
///
/// ```no_run
/// use alipay::blocking::Client;
/// use alipay::open_public::MessageQuery;
///
/// # fn run(app_id: &str, private_key: &str, alipay_key: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder(app_id).private_key(private_key)?.alipay_public_key(alipay_key)?.build()?;
/// let query = MessageQuery::new().message_ids(["2017080301329810fa9f7ca2-4634-481b-bca2-54092fd4be72"]);
/// let answer = client.call(&query).send()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    core: Arc<Core>,
    transport: Arc<dyn BlockingTransport>,
    /// Whether the transport is [`BlockingHttp`], which must not hold up a runtime.
    is_own_transport: bool,
}

impl Client {
    /// Starts a client for the app with this id.
    pub fn builder(app_id: impl Into<String>) -> ClientBuilder<Self> {
        ClientBuilder::new(app_id)
    }

    /// A call of a described API: `client.call(&request).send()`.
    pub fn call<'a, R: CallRequest>(&'a self, request: &'a R) -> Call<'a, Self, R> {
        Call::new(self, request)
    }

    /// A list that the platform hands out page by page: `client.paginate(&request).items()`.
    pub fn paginate<R: PagedRequest>(&self, request: &R) -> Paginate<Self, R> {
        Paginate::new(self, request)
    }

    /// A page of the platform that the user's browser opens, such as a payment: `client.page(&request).return_url("…").url()`.
    pub fn page<'a, R: PageRequest>(&'a self, request: &'a R) -> Page<'a, R> {
        Page::new(&self.core, request)
    }

    /// An order that the platform's app takes: `client.order(&request).order_string()`.
    pub fn order<'a, R: AppRequest>(&'a self, request: &'a R) -> Order<'a, R> {
        Order::new(&self.core, request)
    }

    /// A call of an API that no spec describes, on the gateway (V2): `parameters`, a JSON object, becomes `biz_content`. Members that are
    /// `null` are left out.
    pub fn call_raw<'a>(&'a self, method: &'a str, parameters: &'a Value) -> RawCall<'a, Self> {
        RawCall::gateway(self, method, parameters)
    }

    /// A call of a path that no spec describes, on REST (V3): `parameters`, a JSON object, becomes the query for GET and DELETE, else the
    /// body. Members that are `null` are left out.
    pub fn call_rest<'a>(&'a self, method: Verb, path: &'a str, parameters: &'a Value) -> RawCall<'a, Self> {
        RawCall::rest(self, method, path, parameters)
    }

    /// Several requests as one call, on the gateway (V2), each with its own typed answer.
    ///
    /// ```no_run
    /// # use alipay::open_public::{MessageQuery, TemplateMessageGet};
    /// # fn run(client: &alipay::blocking::Client, query: &MessageQuery, template: &TemplateMessageGet) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut batch = client.batch();
    /// let sent = batch.add(query);
    /// let shown = batch.add_call(client.call(template).app_auth_token("202405BB0000"));
    /// let mut answers = batch.send()?;
    /// for message in &answers.take(sent)?.list {
    ///     println!("{}", message.message_id);
    /// }
    /// println!("{}", answers.take(shown)?.template);
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch(&self) -> Batch<'_, Self> {
        Batch::new(self)
    }

    /// A download of a file whose address an answer gave, such as a bill: `client.download(&answer.bill_download_url).send()`. It is
    /// asked for without a signature and without anything secret, over `https`, redirects are not followed, and time and size are bounded.
    ///
    /// ```no_run
    /// # #[cfg(feature = "data")]
    /// use alipay::data::DataserviceBillDownloadurlQuery;
    ///
    /// # #[cfg(feature = "data")]
    /// # fn run(client: &alipay::blocking::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let query = DataserviceBillDownloadurlQuery::new().bill_type("trade").bill_date("2016-04-05");
    /// let answer = client.call(&query).send()?;
    /// // The address is good for seconds.
    /// let bill = client.download(&answer.bill_download_url).over_https().send()?;
    /// std::fs::write("bill.zip", bill.bytes())?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download<'a>(&'a self, url: &'a str) -> Download<'a, Self> {
        Download::new(self, url)
    }

    fn exchange(&self, target: &Target<'_>) -> Result<(Received, Vec<Violation>), Error> {
        self.repeating(target, |number| self.attempt(target, number))
    }

    /// Makes attempts, counted from 1, as long as the call may be repeated.
    fn repeating<T>(&self, target: &Target<'_>, attempt: impl Fn(u32) -> Result<T, Error>) -> Result<T, Error> {
        let mut number = 1;
        loop {
            let result = attempt(number);
            let Some(wait) = self.core.wait_after(&result, number, target) else { return result };
            std::thread::sleep(wait);
            number += 1;
        }
    }

    fn may_block(&self) -> Result<(), ConfigError> {
        if self.is_own_transport { may_block() } else { Ok(()) }
    }

    /// One attempt, signed anew.
    fn attempt(&self, target: &Target<'_>, number: u32) -> Result<(Received, Vec<Violation>), Error> {
        let mut observed = Observed::new(target.api().name, number, &self.core.observers);
        let mut exchange = || {
            self.may_block()?;
            let (request, sent) = self.core.prepare(target)?.split();
            observed.sending(Some(sent.protocol), &request);
            let response = observed.inside(|| self.transport.send(request)).map_err(lost)?;
            observed.received(&response);
            let mut received = self.core.receive(target.api(), &sent, &response);
            if let Some(serial) = received.as_ref().err().and_then(|error| wanted(&self.core, error)) {
                let request = download_request(&self.core, &serial)?;
                let certificate = self.transport.send(request).map_err(|_| unknown(&serial))?;
                downloaded(&self.core, &serial, &certificate)?;
                received = self.core.receive(target.api(), &sent, &response);
            }
            Ok((received?, sent.warnings))
        };
        let result = exchange().map_err(|error| self.core.redacted(target, error));
        observed.ending(result)
    }
}

impl Client {
    /// One attempt at a media file.
    fn media(&self, target: &Target<'_>, number: u32) -> Result<Downloaded, Error> {
        let mut observed = Observed::new(target.api().name, number, &self.core.observers);
        let mut exchange = || {
            self.may_block()?;
            let (request, sent) = self.core.media_request(target)?;
            observed.sending(Some(Protocol::Gateway), &request);
            let response = observed.inside(|| self.transport.send(request)).map_err(Error::Transport)?;
            observed.received(&response);
            self.core.media_received(target, &sent, &response)
        };
        let result = exchange().map_err(|error| self.core.redacted(target, error));
        observed.ending(result)
    }
}

impl RawCall<'_, Client> {
    /// Makes the call.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send(self) -> Result<Answer<Value>, Error> {
        let (received, warnings) = self.client.exchange(&self.target()?)?;
        Ok(Answer::untyped(received, warnings))
    }
}

impl RawCall<'_, Client> {
    /// Fetches a file that the platform gives for a signed request, such as a picture that a user sent, from
    /// [`MEDIA`](crate::MEDIA), or below the base URL of a client that calls another host than production. All parameters travel in the
    /// address, as the platform wants it, tokens too. Nobody signs the file. Gateway only.
    ///
    /// # Errors
    /// See [`Error`]; [`Error::Transport`] also where the file was lost on its way, took too long or is too large: nothing happens by it.
    pub fn download(self) -> Result<Downloaded, Error> {
        let target = self.target()?;
        self.client.repeating(&target, |number| self.client.media(&target, number))
    }
}

impl Batch<'_, Client> {
    /// Sends the batch.
    ///
    /// # Errors
    /// See [`Error`]: what is wrong with the batch as a whole. [`Error::Refused`] has the broken limits of all its requests, each with the
    /// request's number in its path, as `[1].message_ids`.
    pub fn send(self) -> Result<BatchAnswers, Error> {
        let client = self.client;
        let written = self.written(&client.core)?;
        let (received, warnings) = client.exchange(&written.target())?;
        written.answers(&received, &warnings)
    }
}

impl Download<'_, Client> {
    /// Fetches the file.
    ///
    /// # Errors
    /// [`Error::Config`] for an address that is not to be asked, [`Error::Transport`] where the file was lost on its way, took too long or is
    /// too large, and [`Error::Decode`] where something else than a file came.
    pub fn send(self) -> Result<Downloaded, Error> {
        let core = &self.client.core;
        let mut observed = Observed::new(DOWNLOAD, 1, &core.observers);
        let mut exchange = || {
            self.client.may_block()?;
            let request = self.request(core)?;
            observed.sending(None, &request);
            let response = observed.inside(|| self.client.transport.send(request)).map_err(Error::Transport)?;
            observed.received(&response);
            self.received(core, &response)
        };
        let result = exchange().map_err(|error| self.redacted(error));
        observed.ending(result)
    }
}

impl<R: CallRequest> Call<'_, Client, R> {
    /// Makes the call.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send(self) -> Result<Answer<R::Response>, Error<R::ErrorCode>> {
        let target = self.target()?;
        let (received, warnings) = self.client.exchange(&target).map_err(Error::with_code)?;
        Ok(Answer::typed(received, warnings))
    }
}

impl ClientBuilder<Client> {
    /// Makes the client with this transport instead of an HTTP client of its own. The transport then bounds times and sizes, and
    /// connects through a proxy if it likes.
    ///
    /// # Errors
    /// [`ConfigError`] names the setting that is missing or cannot work.
    pub fn build_with(self, transport: impl BlockingTransport + 'static) -> Result<Client, ConfigError> {
        Ok(Client { core: Arc::new(self.into_core()?), transport: Arc::new(transport), is_own_transport: false })
    }
}

impl Build for Client {
    fn build(mut builder: ClientBuilder<Self>) -> Result<Self, ConfigError> {
        let transport = BlockingHttp::new(builder.http_settings())?;
        Ok(Self { is_own_transport: true, ..builder.build_with(transport)? })
    }
}
