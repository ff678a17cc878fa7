//! `alipay.trade.applepay.authentication.submit` · ApplePay支付鉴权提交
//!
//! Submit an Apple Pay authentication and advance the payment.
//!
//! Offered on REST (V3), as `POST /v3/alipay/trade/applepay/authentication/submit`. Described in
//! `spec/trade/applepay.authentication.submit.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.applepay.authentication.submit` (ApplePay支付鉴权提交).
///
/// Submit an Apple Pay authentication and advance the payment.
///
/// ```
/// use alipay::trade::ApplepayAuthenticationSubmit;
///
/// let request = ApplepayAuthenticationSubmit::new()
///     .device_identifier("mKS9uBWMBT4Vv4+mgVLy7ZbMYer0XMHMfdqnOBVVr+b/iqNagFVjVWSGeSGOhDBi");
/// ```
///
/// Offered on REST (V3), as `POST /v3/alipay/trade/applepay/authentication/submit`. Described in
/// `spec/trade/applepay.authentication.submit.yaml`.
/// Returns [`ApplepayAuthenticationSubmitResponse`], or an error with a [`ApplepayAuthenticationSubmitErrorCode`].
#[doc(alias = "alipay.trade.applepay.authentication.submit")]
#[doc(alias = "/v3/alipay/trade/applepay/authentication/submit")]
#[doc(alias = "ApplePay支付鉴权提交")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct ApplepayAuthenticationSubmit {
    /// Authentication results: payment password, user confirmation, digital signature.
    pub authentication_results: Vec<AuthenticationResult>,
    /// Device id on Apple's side.
    ///
    /// Apple端的设备ID. Example: `mKS9uBWMBT4Vv4+mgVLy7ZbMYer0XMHMfdqnOBVVr+b/iqNagFVjVWSGeSGOhDBi`.
    pub device_identifier: Option<String>,
    /// Bundle id bound by Apple.
    ///
    /// Example: `DAPLSM20191217003050010000320000001002`.
    pub dpan_identifier: Option<String>,
    /// Transaction identifier.
    ///
    /// 交易标识. Example: `2020040422001424181400075556`.
    pub transaction_identifier: Option<String>,
}

impl ApplepayAuthenticationSubmit {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`authentication_results`](Self::authentication_results).
    #[inline]
    pub fn authentication_results(
        mut self,
        authentication_results: impl IntoIterator<Item = AuthenticationResult>,
    ) -> Self {
        self.authentication_results = authentication_results.into_iter().collect();
        self
    }

    /// Sets [`device_identifier`](Self::device_identifier).
    #[inline]
    pub fn device_identifier(mut self, device_identifier: impl Into<String>) -> Self {
        self.device_identifier = Some(device_identifier.into());
        self
    }

    /// Sets [`dpan_identifier`](Self::dpan_identifier).
    #[inline]
    pub fn dpan_identifier(mut self, dpan_identifier: impl Into<String>) -> Self {
        self.dpan_identifier = Some(dpan_identifier.into());
        self
    }

    /// Sets [`transaction_identifier`](Self::transaction_identifier).
    #[inline]
    pub fn transaction_identifier(
        mut self,
        transaction_identifier: impl Into<String>,
    ) -> Self {
        self.transaction_identifier = Some(transaction_identifier.into());
        self
    }
}

/// The response of `alipay.trade.applepay.authentication.submit` (ApplePay支付鉴权提交).
#[non_exhaustive]
pub struct ApplepayAuthenticationSubmitResponse {
    /// Error of the authentication.
    ///
    /// 核身错误信息. Example: `PINMaximumTriesExceeded`.
    pub authentication_error: Option<String>,
    /// Ways to retry authentication after a failure.
    ///
    /// 失败时的鉴权重试机制. Example: `PaymentPINInput`.
    pub fallback_authentication_mechanisms: Vec<String>,
    /// Header of the response: ids and status.
    pub response_header: Option<OpenApiResponseHeader>,
    /// Ways to retry authentication.
    ///
    /// 鉴权重试机制. Example: `PaymentPINInput`.
    pub retry_authentication_mechanisms: Vec<String>,
    /// Certificate, base64.
    ///
    /// Base64之后的证书. Example: `R2VuZXJhdGVkIENlcnRpZmljYXRlIERhdGE=`.
    pub signing_certificate: Option<String>,
    /// Updated details for authentication.
    pub updated_authentication_details: Option<UpdatedAuthenticationDetails>,
    /// Status of the transaction.
    ///
    /// 交易状态. Example: `Pending`.
    pub updated_transaction_status: Option<String>,
}

/// A result of Apple Pay authentication.
#[must_use]
#[non_exhaustive]
pub struct AuthenticationResult {
    /// Encrypted authentication data.
    ///
    /// 已加密的鉴权数据. Example:
    /// `eyJlcGhlbWVyYWxQdWJsaWNLZXkiOiJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVyZHU5cXRORFRYVFFnaHNoUEdSMzdxSTd`.
    pub authentication_data: Option<String>,
    /// Kind of authentication, such as payment password or digital signature.
    ///
    /// 鉴权类型. Example: `PaymentPINInput`.
    pub authentication_mechanism: Option<String>,
}

impl AuthenticationResult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`authentication_data`](Self::authentication_data).
    #[inline]
    pub fn authentication_data(
        mut self,
        authentication_data: impl Into<String>,
    ) -> Self {
        self.authentication_data = Some(authentication_data.into());
        self
    }

    /// Sets [`authentication_mechanism`](Self::authentication_mechanism).
    #[inline]
    pub fn authentication_mechanism(
        mut self,
        authentication_mechanism: impl Into<String>,
    ) -> Self {
        self.authentication_mechanism = Some(authentication_mechanism.into());
        self
    }
}

/// Header of an Apple Pay response.
#[non_exhaustive]
pub struct OpenApiResponseHeader {
    /// Session id, as in the request; present if the request had one.
    ///
    /// Example: `0b09fcb8-e2df-4d03-8265-e8384788f525`.
    pub conversation_id: Option<String>,
    /// Response id, matching the request id; present if the request had one.
    ///
    /// Example: `aaf4d9d2-908b-4ccf-83ef-1b1a857e4296`.
    pub response_id: Option<String>,
    /// Custom status code, such as `200`.
    ///
    /// 自定义状态码. Example: `200`.
    pub status_code: Option<String>,
    /// Status message.
    ///
    /// 状态信息. Example: `Not parsed programmatically. Example "Downstream system offline"`.
    pub status_message: Option<String>,
    /// Substatus code.
    ///
    /// 子状态码. Example: `40601`.
    pub sub_status_code: Option<String>,
}

/// Updated details for Apple Pay authentication.
#[non_exhaustive]
pub struct UpdatedAuthenticationDetails {
    /// Ways of authentication.
    ///
    /// 鉴权机制. Example: `ApplicationRedirect`.
    pub authentication_mechanisms: Vec<String>,
    /// Random number.
    ///
    /// 随机数. Example: `4A941B84`.
    pub nonce: Option<String>,
    /// Signature of the transaction details.
    ///
    /// 交易签名信息. Example: `U2VydmVyIGdlbmVyYXRlZCB0cmFuc2FjdGlvbiBkZXRhaWxzIHNpZ25hdHVyZQ==`.
    pub partial_transaction_details_signature: Option<String>,
    /// Whether the PIN has six digits or is longer, such as `sixDigits`.
    ///
    /// Example: `sixDigits`.
    pub pin_format: Option<String>,
    /// Signing key.
    ///
    /// 签名秘钥. Example: `U2lnbmluZyBrZXkgbWF0ZXJpYWw=`.
    pub signing_key_material: Option<String>,
}

/// The error codes of `alipay.trade.applepay.authentication.submit`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplepayAuthenticationSubmitErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(ApplepayAuthenticationSubmitErrorCode);

impl record::CallRequest for ApplepayAuthenticationSubmit {}

impl record::Request for ApplepayAuthenticationSubmit {
    type Response = ApplepayAuthenticationSubmitResponse;
    type ErrorCode = ApplepayAuthenticationSubmitErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.applepay.authentication.submit",
        title: "ApplePay支付鉴权提交",
        file: "spec/trade/applepay.authentication.submit.yaml",
        gateway: None,
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/applepay/authentication/submit",
        }),
        idempotency: schema::Idempotency::Never,
        request: &APPLEPAY_AUTHENTICATION_SUBMIT,
        response: &APPLEPAY_AUTHENTICATION_SUBMIT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    ApplepayAuthenticationSubmit, APPLEPAY_AUTHENTICATION_SUBMIT, 0
    authentication_results Vec::new(), 1 device_identifier None, 2 dpan_identifier None,
    3 transaction_identifier None
);

record::record!(
    ApplepayAuthenticationSubmitResponse, APPLEPAY_AUTHENTICATION_SUBMIT_RESPONSE, 0
    authentication_error None, 1 fallback_authentication_mechanisms Vec::new(), 2
    response_header None, 3 retry_authentication_mechanisms Vec::new(), 4
    signing_certificate None, 5 updated_authentication_details None, 6
    updated_transaction_status None
);

record::record!(
    AuthenticationResult, AUTHENTICATION_RESULT, 0 authentication_data None, 1
    authentication_mechanism None
);

record::record!(
    OpenApiResponseHeader, OPEN_API_RESPONSE_HEADER, 0 conversation_id None, 1
    response_id None, 2 status_code None, 3 status_message None, 4 sub_status_code None
);

record::record!(
    UpdatedAuthenticationDetails, UPDATED_AUTHENTICATION_DETAILS, 0
    authentication_mechanisms Vec::new(), 1 nonce None, 2
    partial_transaction_details_signature None, 3 pin_format None, 4 signing_key_material
    None
);

static APPLEPAY_AUTHENTICATION_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApplepayAuthenticationSubmit",
    file: "spec/trade/applepay.authentication.submit.yaml",
    rows: &[
        schema::Row::Plain(
            "authentication_results",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUTHENTICATION_RESULT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("device_identifier"),
        schema::Row::Text("dpan_identifier"),
        schema::Row::Text("transaction_identifier"),
    ],
    rules: &[],
    lines: &[10, 13, 18, 22],
};

static APPLEPAY_AUTHENTICATION_SUBMIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApplepayAuthenticationSubmitResponse",
    file: "spec/trade/applepay.authentication.submit.yaml",
    rows: &[
        schema::Row::Text("authentication_error"),
        schema::Row::Plain(
            "fallback_authentication_mechanisms",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "response_header",
            schema::Kind::Record(&OPEN_API_RESPONSE_HEADER),
        ),
        schema::Row::Plain(
            "retry_authentication_mechanisms",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("signing_certificate"),
        schema::Row::Plain(
            "updated_authentication_details",
            schema::Kind::Record(&UPDATED_AUTHENTICATION_DETAILS),
        ),
        schema::Row::Text("updated_transaction_status"),
    ],
    rules: &[],
    lines: &[],
};

static AUTHENTICATION_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthenticationResult",
    file: "spec/trade/applepay.authentication.submit.yaml",
    rows: &[
        schema::Row::Text("authentication_data"),
        schema::Row::Text("authentication_mechanism"),
    ],
    rules: &[],
    lines: &[57, 62],
};

static OPEN_API_RESPONSE_HEADER: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiResponseHeader",
    file: "spec/trade/applepay.authentication.submit.yaml",
    rows: &[
        schema::Row::Text("conversation_id"),
        schema::Row::Text("response_id"),
        schema::Row::Text("status_code"),
        schema::Row::Text("status_message"),
        schema::Row::Text("sub_status_code"),
    ],
    rules: &[],
    lines: &[],
};

static UPDATED_AUTHENTICATION_DETAILS: schema::RecordDef<'static> = schema::RecordDef {
    name: "UpdatedAuthenticationDetails",
    file: "spec/trade/applepay.authentication.submit.yaml",
    rows: &[
        schema::Row::Plain(
            "authentication_mechanisms",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("nonce"),
        schema::Row::Text("partial_transaction_details_signature"),
        schema::Row::Text("pin_format"),
        schema::Row::Text("signing_key_material"),
    ],
    rules: &[],
    lines: &[],
};
