//! `alipay.marketing.activity.voucher.publish` · 激活支付券
//!
//! Activate a payment voucher; completion is reported by message.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/publish`.
//! Described in `spec/marketing/activity.voucher.publish.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.voucher.publish` (激活支付券).
///
/// Activate a payment voucher; completion is reported by message.
///
/// ```
/// use alipay::marketing::ActivityVoucherPublish;
///
/// let request = ActivityVoucherPublish::new()
///     .activity_id("2016042700826004508401111111");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required in some cases |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/publish`.
/// Described in `spec/marketing/activity.voucher.publish.yaml`.
/// Returns [`ActivityVoucherPublishResponse`], or an error with a [`ActivityVoucherPublishErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucher.publish")]
#[doc(alias = "/v3/alipay/marketing/activity/voucher/publish")]
#[doc(alias = "激活支付券")]
#[doc(alias = "支付")]
#[doc(alias = "支付券")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherPublish {
    /// Activity id.
    ///
    /// 活动id; required in some cases. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; required in some cases; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityVoucherPublishMerchantAccessMode>,
    >,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required in some cases. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
}

impl ActivityVoucherPublish {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        merchant_access_mode: impl Into<
            record::Choice<ActivityVoucherPublishMerchantAccessMode>,
        >,
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
}

/// The response of `alipay.marketing.activity.voucher.publish` (激活支付券).
#[non_exhaustive]
pub struct ActivityVoucherPublishResponse {
    /// Link for funding the voucher in advance.
    ///
    /// 预充值链接.
    pub recharge_url: Option<String>,
}

/// The values of the platform's type `ActivityVoucherPublishMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityVoucherPublishMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityVoucherPublishMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE"
    AgencyMode
);

/// The error codes of `alipay.marketing.activity.voucher.publish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherPublishErrorCode {
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
    /// `BUSINESS_HAS_RISK`: Risk control refused the operation.
    BusinessHasRisk,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityVoucherPublishErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError, "BUSINESS_HAS_RISK" BusinessHasRisk
);

impl record::CallRequest for ActivityVoucherPublish {}

impl record::Request for ActivityVoucherPublish {
    type Response = ActivityVoucherPublishResponse;
    type ErrorCode = ActivityVoucherPublishErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.voucher.publish",
        title: "激活支付券",
        file: "spec/marketing/activity.voucher.publish.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/voucher/publish",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_VOUCHER_PUBLISH,
        response: &ACTIVITY_VOUCHER_PUBLISH_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "BUSINESS_HAS_RISK",
                summary: "Risk control refused the operation.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ActivityVoucherPublish, ACTIVITY_VOUCHER_PUBLISH, 0 activity_id None, 1
    merchant_access_mode None, 2 out_biz_no None
);

record::record!(
    ActivityVoucherPublishResponse, ACTIVITY_VOUCHER_PUBLISH_RESPONSE, 0 recharge_url
    None
);

static ACTIVITY_VOUCHER_PUBLISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherPublish",
    file: "spec/marketing/activity.voucher.publish.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Text("out_biz_no"),
    ],
    rules: &[],
    lines: &[11, 17, 27],
};

static ACTIVITY_VOUCHER_PUBLISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherPublishResponse",
    file: "spec/marketing/activity.voucher.publish.yaml",
    rows: &[schema::Row::Text("recharge_url")],
    rules: &[],
    lines: &[],
};
