//! `alipay.marketing.activity.ordervoucher.stop` · 停止商家券活动
//!
//! Stop a merchant voucher activity; completion is reported by message.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `PATCH /v3/alipay/marketing/ordervoucher/activity/{activity_id}/stop`. Described in
//! `spec/marketing/activity.ordervoucher.stop.yaml`.

use crate::{record, schema};

static ACTIVITY_ORDERVOUCHER_STOP: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherStop",
    file: "spec/marketing/activity.ordervoucher.stop.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("activity_id", 11)
        },
        schema::FieldDef::text("merchant_access_mode", 17),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 31)],
            ..schema::FieldDef::text("out_biz_no", 27)
        },
    ],
    rules: &[],
};

static ACTIVITY_ORDERVOUCHER_STOP_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherStopResponse",
    file: "spec/marketing/activity.ordervoucher.stop.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.marketing.activity.ordervoucher.stop` (停止商家券活动).
///
/// Stop a merchant voucher activity; completion is reported by message.
///
/// ```
/// use alipay::marketing::ActivityOrdervoucherStop;
///
/// let request = ActivityOrdervoucherStop::new()
///     .activity_id("2016042700826004508401111111")
///     .out_biz_no("20170101000001654bb46ba");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `PATCH /v3/alipay/marketing/ordervoucher/activity/{activity_id}/stop`. Described in
/// `spec/marketing/activity.ordervoucher.stop.yaml`.
/// Returns [`ActivityOrdervoucherStopResponse`], or an error with a [`ActivityOrdervoucherStopErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.stop")]
#[doc(alias = "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/stop")]
#[doc(alias = "停止商家券活动")]
#[doc(alias = "商家券")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherStop {
    /// Activity id.
    ///
    /// 活动id; required. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; required in some cases; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityOrdervoucherStopMerchantAccessMode>,
    >,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required. Example: `20170101000001654bb46ba`.
    pub out_biz_no: String,
}

impl ActivityOrdervoucherStop {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: String::new(),
            merchant_access_mode: None,
            out_biz_no: String::new(),
        }
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = activity_id.into();
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<
            record::Choice<ActivityOrdervoucherStopMerchantAccessMode>,
        >,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = out_biz_no.into();
        self
    }
}

impl record::Record for ActivityOrdervoucherStop {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_STOP
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_access_mode),
            2 => Some(&self.out_biz_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_access_mode),
            2 => Some(&mut self.out_biz_no),
            _ => None,
        }
    }
}

impl Default for ActivityOrdervoucherStop {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityOrdervoucherStop {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherStop {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherStop {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityOrdervoucherStop {}

impl record::Request for ActivityOrdervoucherStop {
    type Response = ActivityOrdervoucherStopResponse;
    type ErrorCode = ActivityOrdervoucherStopErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.ordervoucher.stop",
        title: "停止商家券活动",
        file: "spec/marketing/activity.ordervoucher.stop.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Patch,
            path: "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/stop",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_ORDERVOUCHER_STOP,
        response: &ACTIVITY_ORDERVOUCHER_STOP_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.marketing.activity.ordervoucher.stop` (停止商家券活动).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ActivityOrdervoucherStopResponse {}

impl record::Record for ActivityOrdervoucherStopResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_STOP_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for ActivityOrdervoucherStopResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for ActivityOrdervoucherStopResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherStopResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherStopResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ActivityOrdervoucherStopMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherStopMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

impl record::Enumeration for ActivityOrdervoucherStopMerchantAccessMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELF_MODE", Self::SelfMode),
        ("AGENCY_MODE", Self::AgencyMode),
    ];
}

impl std::fmt::Debug for ActivityOrdervoucherStopMerchantAccessMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.ordervoucher.stop`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherStopErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityOrdervoucherStopErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityOrdervoucherStopErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
