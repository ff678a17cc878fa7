//! `alipay.marketing.activity.voucher.append` · 追加支付券预算
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/append`.
//! Described in `spec/marketing/activity.voucher.append.yaml`.

use crate::{record, schema};

static ACTIVITY_VOUCHER_APPEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherAppend",
    file: "spec/marketing/activity.voucher.append.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 9),
        schema::FieldDef::text("merchant_access_mode", 10),
        schema::FieldDef::text("out_biz_no", 11),
        schema::FieldDef::new("voucher_quantity", schema::Kind::Integer, 12),
    ],
    rules: &[],
};

static ACTIVITY_VOUCHER_APPEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherAppendResponse",
    file: "spec/marketing/activity.voucher.append.yaml",
    fields: &[schema::FieldDef::text("recharge_url", 15)],
    rules: &[],
};

/// A request of `alipay.marketing.activity.voucher.append` (追加支付券预算).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/append`.
/// Described in `spec/marketing/activity.voucher.append.yaml`.
/// Answered by [`ActivityVoucherAppendResponse`], or by an error with a [`ActivityVoucherAppendErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucher.append")]
#[doc(alias = "追加支付券预算")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherAppend {
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.voucher.append.yaml:9`.
    pub activity_id: Option<String>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.voucher.append.yaml:10`.
    pub merchant_access_mode: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/marketing/activity.voucher.append.yaml:11`.
    pub out_biz_no: Option<String>,
    /// On the wire `voucher_quantity`, a whole number. Source: `spec/marketing/activity.voucher.append.yaml:12`.
    pub voucher_quantity: Option<i64>,
}

impl ActivityVoucherAppend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: None,
            merchant_access_mode: None,
            out_biz_no: None,
            voucher_quantity: None,
        }
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`voucher_quantity`](Self::voucher_quantity).
    #[inline]
    pub fn voucher_quantity(mut self, voucher_quantity: i64) -> Self {
        self.voucher_quantity = Some(voucher_quantity);
        self
    }
}

impl record::Record for ActivityVoucherAppend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_APPEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_access_mode),
            2 => Some(&self.out_biz_no),
            3 => Some(&self.voucher_quantity),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_access_mode),
            2 => Some(&mut self.out_biz_no),
            3 => Some(&mut self.voucher_quantity),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherAppend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityVoucherAppend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherAppend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherAppend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityVoucherAppend {}

impl record::Request for ActivityVoucherAppend {
    type Response = ActivityVoucherAppendResponse;
    type ErrorCode = ActivityVoucherAppendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.voucher.append",
        title: "追加支付券预算",
        file: "spec/marketing/activity.voucher.append.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/voucher/append",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_VOUCHER_APPEND,
        response: &ACTIVITY_VOUCHER_APPEND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.voucher.append` (追加支付券预算).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityVoucherAppendResponse {
    /// On the wire `recharge_url`, a text. Source: `spec/marketing/activity.voucher.append.yaml:15`.
    pub recharge_url: Option<String>,
}

impl record::Record for ActivityVoucherAppendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_APPEND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.recharge_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.recharge_url),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherAppendResponse {
    #[inline]
    fn default() -> Self {
        Self { recharge_url: None }
    }
}

impl Clone for ActivityVoucherAppendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherAppendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherAppendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.voucher.append`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherAppendErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.voucher.append.yaml:18`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.voucher.append.yaml:19`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityVoucherAppendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityVoucherAppendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
