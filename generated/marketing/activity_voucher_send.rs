//! `alipay.marketing.activity.voucher.send` · 发放支付券
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/send`. Described
//! in `spec/marketing/activity.voucher.send.yaml`.

use crate::{record, schema};

static ACTIVITY_VOUCHER_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherSend",
    file: "spec/marketing/activity.voucher.send.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 9),
        schema::FieldDef::text("merchant_access_mode", 10),
        schema::FieldDef::text("open_id", 11),
        schema::FieldDef::text("out_biz_no", 12),
        schema::FieldDef::text("user_id", 13),
    ],
    rules: &[],
};

static ACTIVITY_VOUCHER_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherSendResponse",
    file: "spec/marketing/activity.voucher.send.yaml",
    fields: &[schema::FieldDef::text("voucher_id", 16)],
    rules: &[],
};

/// A request of `alipay.marketing.activity.voucher.send` (发放支付券).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/send`. Described
/// in `spec/marketing/activity.voucher.send.yaml`.
/// Answered by [`ActivityVoucherSendResponse`], or by an error with a [`ActivityVoucherSendErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucher.send")]
#[doc(alias = "发放支付券")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherSend {
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.voucher.send.yaml:9`.
    pub activity_id: Option<String>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.voucher.send.yaml:10`.
    pub merchant_access_mode: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/marketing/activity.voucher.send.yaml:11`.
    pub open_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/marketing/activity.voucher.send.yaml:12`.
    pub out_biz_no: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/marketing/activity.voucher.send.yaml:13`.
    pub user_id: Option<String>,
}

impl ActivityVoucherSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: None,
            merchant_access_mode: None,
            open_id: None,
            out_biz_no: None,
            user_id: None,
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

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for ActivityVoucherSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_access_mode),
            2 => Some(&self.open_id),
            3 => Some(&self.out_biz_no),
            4 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_access_mode),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.out_biz_no),
            4 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityVoucherSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityVoucherSend {}

impl record::Request for ActivityVoucherSend {
    type Response = ActivityVoucherSendResponse;
    type ErrorCode = ActivityVoucherSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.voucher.send",
        title: "发放支付券",
        file: "spec/marketing/activity.voucher.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/voucher/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_VOUCHER_SEND,
        response: &ACTIVITY_VOUCHER_SEND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.voucher.send` (发放支付券).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityVoucherSendResponse {
    /// On the wire `voucher_id`, a text. Source: `spec/marketing/activity.voucher.send.yaml:16`.
    pub voucher_id: Option<String>,
}

impl record::Record for ActivityVoucherSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_SEND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_id),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherSendResponse {
    #[inline]
    fn default() -> Self {
        Self { voucher_id: None }
    }
}

impl Clone for ActivityVoucherSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.voucher.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherSendErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.voucher.send.yaml:19`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.voucher.send.yaml:20`.
    InvalidParameter,
    /// On the wire `ACTIVITY_NOT_ACTIVE`. Source: `spec/marketing/activity.voucher.send.yaml:21`.
    ActivityNotActive,
    /// On the wire `ACTIVITY_NOT_START`. Source: `spec/marketing/activity.voucher.send.yaml:22`.
    ActivityNotStart,
    /// On the wire `ACTIVITY_IS_END`. Source: `spec/marketing/activity.voucher.send.yaml:23`.
    ActivityIsEnd,
    /// On the wire `ACTIVITY_IS_STOPED`. Source: `spec/marketing/activity.voucher.send.yaml:24`.
    ActivityIsStoped,
    /// On the wire `BUDGET_NOT_ENOUGH`. Source: `spec/marketing/activity.voucher.send.yaml:25`.
    BudgetNotEnough,
    /// On the wire `COUNT_OVER_LIMIT`. Source: `spec/marketing/activity.voucher.send.yaml:26`.
    CountOverLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityVoucherSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ACTIVITY_NOT_ACTIVE", Self::ActivityNotActive),
        ("ACTIVITY_NOT_START", Self::ActivityNotStart),
        ("ACTIVITY_IS_END", Self::ActivityIsEnd),
        ("ACTIVITY_IS_STOPED", Self::ActivityIsStoped),
        ("BUDGET_NOT_ENOUGH", Self::BudgetNotEnough),
        ("COUNT_OVER_LIMIT", Self::CountOverLimit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityVoucherSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
