//! The client: its settings, calls, and the steps before and after sending.
//!
//! `exchange` turns a request into HTTP and a response into a verified document without sending anything.
//! The asynchronous [`Client`] and [`crate::blocking::Client`] are thin wrappers around it.

mod address;
mod batch;
mod builder;
mod call;
mod certificate_fetch;
mod core;
mod download;
mod dynamic;
mod envelope;
mod exchange;
mod foreign_fields;
mod gateway_call;
mod media;
mod observe;
mod observer;
mod options;
mod page;
mod paging;
mod placement;
mod protocol;
mod protocol_choice;
mod raw;
mod receive;
mod redact;
mod request_line;
mod response;
mod rest_call;
mod retry;
mod retry_policy;
mod secret;
mod signature_hint;
mod span;
mod target;
mod trust;

pub use batch::{Batch, BatchResponses, Ticket};
#[cfg(feature = "blocking")]
pub(crate) use builder::sealed::Sealed;
pub use builder::{Build, ClientBuilder};
pub use call::Call;
pub use download::{Download, Downloaded};
pub use dynamic::{DynamicCall, DynamicExecute};
pub use observer::{Attempt, AttemptEnd, Observer};
pub use page::{PageExecute, RawPageExecute, RawSdkExecute, SdkExecute};
pub use paging::{PageItems, Pages, Paginate};
pub use protocol_choice::ProtocolChoice;
pub use raw::RawCall;
pub use response::Response;
pub use retry_policy::RetryPolicy;

#[cfg(feature = "blocking")]
pub(crate) use certificate_fetch::{download_request, insert_downloaded, missing_certificate, unknown_certificate};
pub(crate) use core::Core;
#[cfg(feature = "blocking")]
pub(crate) use download::NAME as DOWNLOAD;
pub(crate) use observe::Observed;
pub(crate) use receive::Received;
#[cfg(feature = "blocking")]
pub(crate) use receive::transport_error;
#[cfg(feature = "http-client")]
pub(crate) use secret::Secret;
pub(crate) use signature_hint::compare as compare_with_echo;
pub(crate) use target::Target;

use std::sync::Arc;

use serde_json::Value;

use crate::error::Error;
use crate::limits::Violation;
use crate::record::{AppRequest, CallRequest, PageRequest, PagedRequest};
use crate::schema::ApiDef;
use crate::transport::Transport;

/// A client for one app. Cheap to clone; clones share connections.
///
/// ```no_run
/// use alipay::Client;
/// use alipay::open_public::MessageQuery;
///
/// # async fn run(app_id: &str, private_key: &str, alipay_key: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder(app_id).private_key(private_key).alipay_public_key(alipay_key).build()?;
/// let query = MessageQuery::new().message_ids(["2017080301329810fa9f7ca2-4634-481b-bca2-54092fd4be72"]);
/// for message in &client.call(&query).await?.list {
///     println!("{} was sent at {}", message.message_id, message.send_time);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    core: Arc<Core>,
    transport: Arc<dyn Transport>,
}

impl Client {
    /// Returns a builder of a client for the app with this id.
    pub fn builder(app_id: impl Into<String>) -> ClientBuilder<Self> {
        ClientBuilder::new(app_id)
    }

    /// Creates a call of a described API: `client.call(&request).await`, or with options before the `await`.
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

    /// Creates a call of an undescribed API on the gateway (V2): `client.call_raw("alipay.trade.query", &json).await`.
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
    /// # async fn run(client: &alipay::Client, query: &MessageQuery, template: &TemplateMessageGet) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut batch = client.batch();
    /// let sent = batch.add(query);
    /// let shown = batch.add_call(client.call(template).app_auth_token("202405BB0000"));
    /// let mut responses = batch.await?;
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

    /// Creates a download of a file whose URL a response contains, such as a bill: `client.download(&response.bill_download_url).await`.
    /// The request goes over `https` and contains neither a signature nor secrets. Redirects are not followed. Time and size are bounded.
    ///
    /// ```no_run
    /// # #[cfg(feature = "data")]
    /// use alipay::data::DataserviceBillDownloadurlQuery;
    ///
    /// # #[cfg(feature = "data")]
    /// # async fn run(client: &alipay::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let query = DataserviceBillDownloadurlQuery::new().bill_type("trade").bill_date("2016-04-05");
    /// let response = client.call(&query).await?;
    /// // The URL is valid for seconds.
    /// let bill = client.download(&response.bill_download_url).over_https(true).await?;
    /// std::fs::write("bill.zip", bill.bytes())?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "对账单")]
    #[doc(alias = "账单下载")]
    pub fn download<'a>(&'a self, url: &'a str) -> Download<'a, Self> {
        Download::new(self, url)
    }

    async fn exchange(&self, target: &Target<'_>) -> Result<(Received, Vec<Violation>), Error> {
        self.core.repeat(target, |number| self.attempt(target, number)).await
    }

    /// Makes one attempt with a new signature.
    async fn attempt(&self, target: &Target<'_>, number: u32) -> Result<(Received, Vec<Violation>), Error> {
        let mut observed = Observed::new(target.api().name, number, &self.core.observers);
        let exchange = async {
            let (request, sent) = self.core.prepare(target)?.split();
            observed.sending(Some(sent.protocol), &request);
            let response = observed.around(self.transport.send(request)).await.map_err(receive::transport_error)?;
            observed.received(&response);
            let mut received = self.core.receive(target.api(), &sent, &response);
            if let Some(serial) =
                received.as_ref().err().and_then(|error| certificate_fetch::missing_certificate(&self.core, error))
            {
                self.fetch_certificate(&serial).await?;
                received = self.core.receive(target.api(), &sent, &response);
            }
            Ok((received?, sent.warnings))
        };
        let result = exchange.await.map_err(|error| self.core.redacted(target, error));
        observed.ending(result)
    }

    /// Fetches a certificate that a response names. A failure here does not undo the call itself.
    async fn fetch_certificate(&self, serial: &str) -> Result<(), Error> {
        let request = certificate_fetch::download_request(&self.core, serial)?;
        let response = self.transport.send(request).await.map_err(|_| certificate_fetch::unknown_certificate(serial))?;
        certificate_fetch::insert_downloaded(&self.core, serial, &response)
    }
}
