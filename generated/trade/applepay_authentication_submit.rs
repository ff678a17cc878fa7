//! `alipay.trade.applepay.authentication.submit` · ApplePay支付鉴权提交
//!
//! Submit an Apple Pay authentication and advance the payment.
//!
//! Offered on REST (V3), as `POST /v3/alipay/trade/applepay/authentication/submit`. Described in
//! `spec/trade/applepay.authentication.submit.yaml`.

use crate::{record, schema};

static APPLEPAY_AUTHENTICATION_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApplepayAuthenticationSubmit",
    file: "spec/trade/applepay.authentication.submit.yaml",
    fields: &[
        schema::FieldDef::new(
            "authentication_results",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUTHENTICATION_RESULT),
                    limits: &[],
                },
            ),
            10,
        ),
        schema::FieldDef::text("device_identifier", 13),
        schema::FieldDef::text("dpan_identifier", 18),
        schema::FieldDef::text("transaction_identifier", 22),
    ],
    rules: &[],
};

static APPLEPAY_AUTHENTICATION_SUBMIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApplepayAuthenticationSubmitResponse",
    file: "spec/trade/applepay.authentication.submit.yaml",
    fields: &[
        schema::FieldDef::text("authentication_error", 29),
        schema::FieldDef::new(
            "fallback_authentication_mechanisms",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            34,
        ),
        schema::FieldDef::new(
            "response_header",
            schema::Kind::Record(&OPEN_API_RESPONSE_HEADER),
            39,
        ),
        schema::FieldDef::new(
            "retry_authentication_mechanisms",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            40,
        ),
        schema::FieldDef::text("signing_certificate", 45),
        schema::FieldDef::new(
            "updated_authentication_details",
            schema::Kind::Record(&UPDATED_AUTHENTICATION_DETAILS),
            50,
        ),
        schema::FieldDef::text("updated_transaction_status", 51),
    ],
    rules: &[],
};

static AUTHENTICATION_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthenticationResult",
    file: "spec/trade/applepay.authentication.submit.yaml",
    fields: &[
        schema::FieldDef::text("authentication_data", 57),
        schema::FieldDef::text("authentication_mechanism", 62),
    ],
    rules: &[],
};

static OPEN_API_RESPONSE_HEADER: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiResponseHeader",
    file: "spec/trade/applepay.authentication.submit.yaml",
    fields: &[
        schema::FieldDef::text("conversation_id", 71),
        schema::FieldDef::text("response_id", 75),
        schema::FieldDef::text("status_code", 79),
        schema::FieldDef::text("status_message", 80),
        schema::FieldDef::text("sub_status_code", 85),
    ],
    rules: &[],
};

static UPDATED_AUTHENTICATION_DETAILS: schema::RecordDef<'static> = schema::RecordDef {
    name: "UpdatedAuthenticationDetails",
    file: "spec/trade/applepay.authentication.submit.yaml",
    fields: &[
        schema::FieldDef::new(
            "authentication_mechanisms",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            90,
        ),
        schema::FieldDef::text("nonce", 95),
        schema::FieldDef::text("partial_transaction_details_signature", 96),
        schema::FieldDef::text("pin_format", 101),
        schema::FieldDef::text("signing_key_material", 105),
    ],
    rules: &[],
};

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
        Self {
            authentication_results: Vec::new(),
            device_identifier: None,
            dpan_identifier: None,
            transaction_identifier: None,
        }
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

impl record::Record for ApplepayAuthenticationSubmit {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APPLEPAY_AUTHENTICATION_SUBMIT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.authentication_results),
            1 => Some(&self.device_identifier),
            2 => Some(&self.dpan_identifier),
            3 => Some(&self.transaction_identifier),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.authentication_results),
            1 => Some(&mut self.device_identifier),
            2 => Some(&mut self.dpan_identifier),
            3 => Some(&mut self.transaction_identifier),
            _ => None,
        }
    }
}

impl Default for ApplepayAuthenticationSubmit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ApplepayAuthenticationSubmit {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ApplepayAuthenticationSubmit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ApplepayAuthenticationSubmit {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ApplepayAuthenticationSubmitResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APPLEPAY_AUTHENTICATION_SUBMIT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.authentication_error),
            1 => Some(&self.fallback_authentication_mechanisms),
            2 => Some(&self.response_header),
            3 => Some(&self.retry_authentication_mechanisms),
            4 => Some(&self.signing_certificate),
            5 => Some(&self.updated_authentication_details),
            6 => Some(&self.updated_transaction_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.authentication_error),
            1 => Some(&mut self.fallback_authentication_mechanisms),
            2 => Some(&mut self.response_header),
            3 => Some(&mut self.retry_authentication_mechanisms),
            4 => Some(&mut self.signing_certificate),
            5 => Some(&mut self.updated_authentication_details),
            6 => Some(&mut self.updated_transaction_status),
            _ => None,
        }
    }
}

impl Default for ApplepayAuthenticationSubmitResponse {
    #[inline]
    fn default() -> Self {
        Self {
            authentication_error: None,
            fallback_authentication_mechanisms: Vec::new(),
            response_header: None,
            retry_authentication_mechanisms: Vec::new(),
            signing_certificate: None,
            updated_authentication_details: None,
            updated_transaction_status: None,
        }
    }
}

impl Clone for ApplepayAuthenticationSubmitResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ApplepayAuthenticationSubmitResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ApplepayAuthenticationSubmitResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            authentication_data: None,
            authentication_mechanism: None,
        }
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

impl record::Record for AuthenticationResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTHENTICATION_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.authentication_data),
            1 => Some(&self.authentication_mechanism),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.authentication_data),
            1 => Some(&mut self.authentication_mechanism),
            _ => None,
        }
    }
}

impl Default for AuthenticationResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthenticationResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthenticationResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthenticationResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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

impl record::Record for OpenApiResponseHeader {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_API_RESPONSE_HEADER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.conversation_id),
            1 => Some(&self.response_id),
            2 => Some(&self.status_code),
            3 => Some(&self.status_message),
            4 => Some(&self.sub_status_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.conversation_id),
            1 => Some(&mut self.response_id),
            2 => Some(&mut self.status_code),
            3 => Some(&mut self.status_message),
            4 => Some(&mut self.sub_status_code),
            _ => None,
        }
    }
}

impl Default for OpenApiResponseHeader {
    #[inline]
    fn default() -> Self {
        Self {
            conversation_id: None,
            response_id: None,
            status_code: None,
            status_message: None,
            sub_status_code: None,
        }
    }
}

impl Clone for OpenApiResponseHeader {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenApiResponseHeader {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenApiResponseHeader {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for UpdatedAuthenticationDetails {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &UPDATED_AUTHENTICATION_DETAILS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.authentication_mechanisms),
            1 => Some(&self.nonce),
            2 => Some(&self.partial_transaction_details_signature),
            3 => Some(&self.pin_format),
            4 => Some(&self.signing_key_material),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.authentication_mechanisms),
            1 => Some(&mut self.nonce),
            2 => Some(&mut self.partial_transaction_details_signature),
            3 => Some(&mut self.pin_format),
            4 => Some(&mut self.signing_key_material),
            _ => None,
        }
    }
}

impl Default for UpdatedAuthenticationDetails {
    #[inline]
    fn default() -> Self {
        Self {
            authentication_mechanisms: Vec::new(),
            nonce: None,
            partial_transaction_details_signature: None,
            pin_format: None,
            signing_key_material: None,
        }
    }
}

impl Clone for UpdatedAuthenticationDetails {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UpdatedAuthenticationDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UpdatedAuthenticationDetails {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.applepay.authentication.submit`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplepayAuthenticationSubmitErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ApplepayAuthenticationSubmitErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ApplepayAuthenticationSubmitErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
