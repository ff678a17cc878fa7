//! The client without `async`, for programs without an asynchronous runtime. Needs the feature `blocking`.
//!
//! Inside an asynchronous runtime it would block a thread that other tasks need. There, building a client and making a call fail with
//! [`ConfigError::InsideRuntime`]. It works inside `tokio::task::spawn_blocking`, and can be dropped anywhere.
//! A client with a custom transport does not make this check.

use std::sync::Arc;

use serde_json::Value;

use crate::client::{
    Batch, BatchResponses, Build, Call, ClientBuilder, Core, DOWNLOAD, Download, Downloaded, DynamicCall, DynamicExecute,
    Observed, PageExecute, PageItems, Pages, Paginate, RawCall, RawPageExecute, RawSdkExecute, Received, Response, SdkExecute,
    Target, download_request, insert_downloaded, missing_certificate, transport_error, unknown_certificate,
};
use crate::error::{ConfigError, Error};
use crate::limits::Violation;
use crate::record::{AppRequest, CallRequest, PageRequest, PagedRequest};
use crate::schema::{ApiDef, Protocol};
use crate::transport::{BlockingHttp, BlockingTransport, may_block};

/// A client for one app. Cheap to clone; clones share connections.
///
/// ```no_run
/// use alipay::blocking::Client;
/// use alipay::open_public::MessageQuery;
///
/// # fn run(app_id: &str, private_key: &str, alipay_key: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder(app_id).private_key(private_key).alipay_public_key(alipay_key).build()?;
/// let query = MessageQuery::new().message_ids(["2017080301329810fa9f7ca2-4634-481b-bca2-54092fd4be72"]);
/// let response = client.call(&query).send()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    core: Arc<Core>,
    transport: Arc<dyn BlockingTransport>,
    /// True if the transport is [`BlockingHttp`], which must not block a runtime.
    is_own_transport: bool,
}

impl Client {
    /// Returns a builder of a client for the app with this id.
    pub fn builder(app_id: impl Into<String>) -> ClientBuilder<Self> {
        ClientBuilder::new(app_id)
    }

    /// Creates a call of a described API: `client.call(&request).send()`.
    #[doc(alias = "execute")]
    pub fn call<'a, R: CallRequest>(&'a self, request: &'a R) -> Call<'a, Self, R> {
        Call::new(self, request)
    }

    /// Creates a reader of a paginated list: `client.paginate(&request).items()`.
    pub fn paginate<R: PagedRequest>(&self, request: &R) -> Paginate<Self, R> {
        Paginate::new(self, request)
    }

    /// Creates a page of the platform for the user's browser, such as a payment: `client.page_execute(&request).return_url("…").url()`.
    #[doc(alias = "pageExecute")]
    pub fn page_execute<'a, R: PageRequest>(&'a self, request: &'a R) -> PageExecute<'a, R> {
        PageExecute::new(&self.core, request)
    }

    /// Creates an order for the platform's app: `client.sdk_execute(&request).order_string()`.
    #[doc(alias = "sdkExecute")]
    pub fn sdk_execute<'a, R: AppRequest>(&'a self, request: &'a R) -> SdkExecute<'a, R> {
        SdkExecute::new(&self.core, request)
    }

    /// Creates a page of an undescribed API: `client.page_execute_raw("alipay.trade.page.pay", &json).url()`.
    /// `parameters` must be a JSON object. It is sent as `biz_content`, without members that are `null`. Limits are not checked.
    pub fn page_execute_raw<'a>(&'a self, method: &'a str, parameters: &'a Value) -> RawPageExecute<'a> {
        RawPageExecute::new(&self.core, method, parameters)
    }

    /// Creates an order of an undescribed API: `client.sdk_execute_raw("alipay.trade.app.pay", &json).order_string()`.
    /// `parameters` must be a JSON object. It is sent as `biz_content`, without members that are `null`. Limits are not checked.
    pub fn sdk_execute_raw<'a>(&'a self, method: &'a str, parameters: &'a Value) -> RawSdkExecute<'a> {
        RawSdkExecute::new(&self.core, method, parameters)
    }

    /// Creates a call of an undescribed API on the gateway (V2).
    /// `parameters` must be a JSON object. It is sent as `biz_content`, without members that are `null`.
    #[doc(alias = "biz_content")]
    #[doc(alias = "bizContent")]
    pub fn call_raw<'a>(&'a self, method: &'a str, parameters: &'a Value) -> RawCall<'a, Self> {
        RawCall::gateway(self, method, parameters)
    }

    /// Creates a call of an undescribed path on REST (V3).
    /// `parameters` must be a JSON object. It is sent as the query for GET and DELETE, otherwise as the body.
    /// Members that are `null` are omitted.
    pub fn call_rest<'a>(&'a self, method: http::Method, path: &'a str, parameters: &'a Value) -> RawCall<'a, Self> {
        RawCall::rest(self, method, path, parameters)
    }

    /// Creates a call of an API by its table, such as one that `alipay_codegen::tables` makes of a YAML description at run time.
    /// `parameters` must be a JSON object whose members are fields of the table. The client checks the limits of the table.
    pub fn call_dynamic<'a>(&'a self, api: &ApiDef<'a>, parameters: &'a Value) -> DynamicCall<'a, Self> {
        DynamicCall::new(self, *api, parameters)
    }

    /// Creates a page or an order of an API by its table, like [`call_dynamic`](Self::call_dynamic).
    pub fn execute_dynamic<'a>(&'a self, api: &ApiDef<'a>, parameters: &'a Value) -> DynamicExecute<'a> {
        DynamicExecute::new(&self.core, *api, parameters)
    }

    /// Creates a batch: several requests in one call on the gateway (V2), each with its own typed response.
    ///
    /// ```no_run
    /// # use alipay::open_public::{MessageQuery, TemplateMessageGet};
    /// # fn run(client: &alipay::blocking::Client, query: &MessageQuery, template: &TemplateMessageGet) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut batch = client.batch();
    /// let sent = batch.add(query);
    /// let shown = batch.add_call(client.call(template).app_auth_token("202405BB0000"));
    /// let mut responses = batch.send()?;
    /// for message in &responses.take(sent)?.list {
    ///     println!("{}", message.message_id);
    /// }
    /// println!("{}", responses.take(shown)?.template);
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch(&self) -> Batch<'_, Self> {
        Batch::new(self)
    }

    /// Creates a download of a file whose URL a response contains, such as a bill: `client.download(&response.bill_download_url).send()`.
    /// The request goes over `https` and contains neither a signature nor secrets. Redirects are not followed. Time and size are bounded.
    ///
    /// ```no_run
    /// # #[cfg(feature = "data")]
    /// use alipay::data::DataserviceBillDownloadurlQuery;
    ///
    /// # #[cfg(feature = "data")]
    /// # fn run(client: &alipay::blocking::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let query = DataserviceBillDownloadurlQuery::new().bill_type("trade").bill_date("2016-04-05");
    /// let response = client.call(&query).send()?;
    /// // The URL is valid for seconds.
    /// let bill = client.download(&response.bill_download_url).over_https(true).send()?;
    /// std::fs::write("bill.zip", bill.bytes())?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "对账单")]
    #[doc(alias = "账单下载")]
    pub fn download<'a>(&'a self, url: &'a str) -> Download<'a, Self> {
        Download::new(self, url)
    }

    fn exchange(&self, target: &Target<'_>) -> Result<(Received, Vec<Violation>), Error> {
        self.core.repeat_blocking(target, |number| self.attempt(target, number))
    }

    fn may_block(&self) -> Result<(), ConfigError> {
        if self.is_own_transport { may_block() } else { Ok(()) }
    }

    /// Makes one attempt with a new signature.
    fn attempt(&self, target: &Target<'_>, number: u32) -> Result<(Received, Vec<Violation>), Error> {
        let mut observed = Observed::new(target.api().name, number, &self.core.observers);
        let mut exchange = || {
            self.may_block()?;
            let (request, sent) = self.core.prepare(target)?.split();
            observed.sending(Some(sent.protocol), &request);
            let response = observed.inside(|| self.transport.send(request)).map_err(transport_error)?;
            observed.received(&response);
            let mut received = self.core.receive(target.api(), &sent, &response);
            if let Some(serial) = received.as_ref().err().and_then(|error| missing_certificate(&self.core, error)) {
                let request = download_request(&self.core, &serial)?;
                let certificate = self.transport.send(request).map_err(|_| unknown_certificate(&serial))?;
                insert_downloaded(&self.core, &serial, &certificate)?;
                received = self.core.receive(target.api(), &sent, &response);
            }
            Ok((received?, sent.warnings))
        };
        let result = exchange().map_err(|error| self.core.redacted(target, error));
        observed.ending(result)
    }
}

impl Client {
    /// Makes one attempt to download a media file.
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

impl DynamicCall<'_, Client> {
    /// Makes the call.
    ///
    /// # Errors
    /// See [`Error`]. [`Error::Config`] also if the parameters are not a JSON object, or if the table lacks one of them.
    pub fn send(self) -> Result<Response<Value>, Error> {
        let (received, warnings) = self.client.exchange(&self.target()?)?;
        Ok(Response::untyped(received, warnings))
    }
}

impl RawCall<'_, Client> {
    /// Makes the call.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send(self) -> Result<Response<Value>, Error> {
        let (received, warnings) = self.client.exchange(&self.target()?)?;
        Ok(Response::untyped(received, warnings))
    }
}

impl RawCall<'_, Client> {
    /// Fetches a media file with a signed request, such as a picture that a user sent. Gateway only.
    ///
    /// The file comes from [`MEDIA`](crate::MEDIA), or from the base URL if it is not [`PRODUCTION`](crate::PRODUCTION).
    /// All parameters, including tokens, are sent in the URL, as the platform requires. The file has no signature.
    ///
    /// # Errors
    /// See [`Error`]. [`Error::Transport`] also if the connection fails while sending or receiving, the timeout expires or the file is too
    /// large, because a download has no effect on the platform.
    pub fn download(self) -> Result<Downloaded, Error> {
        let target = self.target()?;
        self.client.core.repeat_blocking(&target, |number| self.client.media(&target, number))
    }
}

impl Batch<'_, Client> {
    /// Sends the batch.
    ///
    /// # Errors
    /// An [`Error`] that concerns the batch as a whole. [`Error::Invalid`] contains the violated limits of all requests, with the index of
    /// the request in each path, such as `[1].message_ids`.
    pub fn send(self) -> Result<BatchResponses, Error> {
        let client = self.client;
        let prepared = self.prepare(&client.core)?;
        let (received, warnings) = client.exchange(&prepared.target())?;
        prepared.responses(&received, &warnings)
    }
}

impl Download<'_, Client> {
    /// Fetches the file.
    ///
    /// # Errors
    /// [`Error::Config`] for a URL that is not allowed, [`Error::Transport`] if the connection fails, the timeout expires or the file is too
    /// large, and [`Error::Decode`] if the response is not a file.
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
    pub fn send(self) -> Result<Response<R::Response>, Error<R::ErrorCode>> {
        let target = self.target()?;
        let (received, warnings) = self.client.exchange(&target).map_err(Error::with_code)?;
        Ok(Response::typed(received, warnings))
    }
}

impl ClientBuilder<Client> {
    /// Builds the client with this transport instead of its own HTTP client.
    /// The transport is then responsible for timeouts, size limits and proxies.
    ///
    /// # Errors
    /// [`ConfigError`] if a setting is missing or invalid.
    pub fn build_with(self, transport: impl BlockingTransport + 'static) -> Result<Client, ConfigError> {
        Ok(Client { core: Arc::new(self.into_core()?), transport: Arc::new(transport), is_own_transport: false })
    }
}

impl crate::client::Sealed for Client {}

impl Build for Client {
    fn build(mut builder: ClientBuilder<Self>) -> Result<Self, ConfigError> {
        let transport = BlockingHttp::new(builder.http_settings())?;
        Ok(Self { is_own_transport: true, ..builder.build_with(transport)? })
    }
}

impl<R: PagedRequest> Iterator for Pages<Client, R> {
    type Item = Result<Response<R::Response>, Error<R::ErrorCode>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_with(|call: Call<'_, Client, R>| call.send())
    }
}

impl<R: PagedRequest> Iterator for PageItems<Client, R> {
    type Item = Result<R::Item, Error<R::ErrorCode>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_item()
    }
}
