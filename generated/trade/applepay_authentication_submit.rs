//! `alipay.trade.applepay.authentication.submit` · ApplePay支付鉴权提交
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
            8,
        ),
        schema::FieldDef::text("device_identifier", 9),
        schema::FieldDef::text("dpan_identifier", 10),
        schema::FieldDef::text("transaction_identifier", 11),
    ],
    rules: &[],
};

static APPLEPAY_AUTHENTICATION_SUBMIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ApplepayAuthenticationSubmitResponse",
    file: "spec/trade/applepay.authentication.submit.yaml",
    fields: &[
        schema::FieldDef::text("authentication_error", 14),
        schema::FieldDef::new(
            "fallback_authentication_mechanisms",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::new(
            "response_header",
            schema::Kind::Record(&OPEN_API_RESPONSE_HEADER),
            16,
        ),
        schema::FieldDef::new(
            "retry_authentication_mechanisms",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::text("signing_certificate", 18),
        schema::FieldDef::new(
            "updated_authentication_details",
            schema::Kind::Record(&UPDATED_AUTHENTICATION_DETAILS),
            19,
        ),
        schema::FieldDef::text("updated_transaction_status", 20),
    ],
    rules: &[],
};

static AUTHENTICATION_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthenticationResult",
    file: "spec/trade/applepay.authentication.submit.yaml",
    fields: &[
        schema::FieldDef::text("authentication_data", 25),
        schema::FieldDef::text("authentication_mechanism", 26),
    ],
    rules: &[],
};

static OPEN_API_RESPONSE_HEADER: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiResponseHeader",
    file: "spec/trade/applepay.authentication.submit.yaml",
    fields: &[
        schema::FieldDef::text("conversation_id", 30),
        schema::FieldDef::text("response_id", 31),
        schema::FieldDef::text("status_code", 32),
        schema::FieldDef::text("status_message", 33),
        schema::FieldDef::text("sub_status_code", 34),
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
            38,
        ),
        schema::FieldDef::text("nonce", 39),
        schema::FieldDef::text("partial_transaction_details_signature", 40),
        schema::FieldDef::text("pin_format", 41),
        schema::FieldDef::text("signing_key_material", 42),
    ],
    rules: &[],
};

/// A request of `alipay.trade.applepay.authentication.submit` (ApplePay支付鉴权提交).
///
/// Offered on REST (V3), as `POST /v3/alipay/trade/applepay/authentication/submit`. Described in
/// `spec/trade/applepay.authentication.submit.yaml`.
/// Answered by [`ApplepayAuthenticationSubmitResponse`], or by an error with a [`ApplepayAuthenticationSubmitErrorCode`].
#[doc(alias = "alipay.trade.applepay.authentication.submit")]
#[doc(alias = "ApplePay支付鉴权提交")]
#[must_use]
#[non_exhaustive]
pub struct ApplepayAuthenticationSubmit {
    /// On the wire `authentication_results`, a list; each element is a record of the kind `AuthenticationResult`.
    /// Source: `spec/trade/applepay.authentication.submit.yaml:8`.
    pub authentication_results: Vec<AuthenticationResult>,
    /// On the wire `device_identifier`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:9`.
    pub device_identifier: Option<String>,
    /// On the wire `dpan_identifier`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:10`.
    pub dpan_identifier: Option<String>,
    /// On the wire `transaction_identifier`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:11`.
    pub transaction_identifier: Option<String>,
}

impl ApplepayAuthenticationSubmit {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.trade.applepay.authentication.submit` (ApplePay支付鉴权提交).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ApplepayAuthenticationSubmitResponse {
    /// On the wire `authentication_error`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:14`.
    pub authentication_error: Option<String>,
    /// On the wire `fallback_authentication_mechanisms`, a list; each element is a text. Source:
    /// `spec/trade/applepay.authentication.submit.yaml:15`.
    pub fallback_authentication_mechanisms: Vec<String>,
    /// On the wire `response_header`, a record of the kind `OpenApiResponseHeader`. Source:
    /// `spec/trade/applepay.authentication.submit.yaml:16`.
    pub response_header: Option<OpenApiResponseHeader>,
    /// On the wire `retry_authentication_mechanisms`, a list; each element is a text. Source:
    /// `spec/trade/applepay.authentication.submit.yaml:17`.
    pub retry_authentication_mechanisms: Vec<String>,
    /// On the wire `signing_certificate`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:18`.
    pub signing_certificate: Option<String>,
    /// On the wire `updated_authentication_details`, a record of the kind `UpdatedAuthenticationDetails`. Source:
    /// `spec/trade/applepay.authentication.submit.yaml:19`.
    pub updated_authentication_details: Option<UpdatedAuthenticationDetails>,
    /// On the wire `updated_transaction_status`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:20`.
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

/// The platform's type `AuthenticationResult`.
///
/// Source: `spec/trade/applepay.authentication.submit.yaml:23`.
#[must_use]
#[non_exhaustive]
pub struct AuthenticationResult {
    /// On the wire `authentication_data`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:25`.
    pub authentication_data: Option<String>,
    /// On the wire `authentication_mechanism`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:26`.
    pub authentication_mechanism: Option<String>,
}

impl AuthenticationResult {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OpenApiResponseHeader`.
///
/// Source: `spec/trade/applepay.authentication.submit.yaml:28`.
#[non_exhaustive]
pub struct OpenApiResponseHeader {
    /// On the wire `conversation_id`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:30`.
    pub conversation_id: Option<String>,
    /// On the wire `response_id`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:31`.
    pub response_id: Option<String>,
    /// On the wire `status_code`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:32`.
    pub status_code: Option<String>,
    /// On the wire `status_message`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:33`.
    pub status_message: Option<String>,
    /// On the wire `sub_status_code`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:34`.
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

/// The platform's type `UpdatedAuthenticationDetails`.
///
/// Source: `spec/trade/applepay.authentication.submit.yaml:36`.
#[non_exhaustive]
pub struct UpdatedAuthenticationDetails {
    /// On the wire `authentication_mechanisms`, a list; each element is a text. Source:
    /// `spec/trade/applepay.authentication.submit.yaml:38`.
    pub authentication_mechanisms: Vec<String>,
    /// On the wire `nonce`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:39`.
    pub nonce: Option<String>,
    /// On the wire `partial_transaction_details_signature`, a text. Source:
    /// `spec/trade/applepay.authentication.submit.yaml:40`.
    pub partial_transaction_details_signature: Option<String>,
    /// On the wire `pin_format`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:41`.
    pub pin_format: Option<String>,
    /// On the wire `signing_key_material`, a text. Source: `spec/trade/applepay.authentication.submit.yaml:42`.
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
/// Codes that any API can answer are not among them.
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
