//! `alipay.marketing.activity.ordervoucher.refund` · 取消券核销状态
//!
//! Take back the redemption of a voucher; expired or deleted ones stay so.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/refund`. Described in
//! `spec/marketing/activity.ordervoucher.refund.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.ordervoucher.refund` (取消券核销状态).
///
/// Take back the redemption of a voucher; expired or deleted ones stay so.
///
/// ```
/// use alipay::marketing::ActivityOrdervoucherRefund;
///
/// let request = ActivityOrdervoucherRefund::new()
///     .activity_id("2016042700826004508401111111")
///     .voucher_code("ABE44")
///     .biz_dt("2017-01-01 00:00:01")
///     .out_biz_no("20170101000001654bb46ba");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required |
/// | [`voucher_code`](Self::voucher_code) | required |
/// | [`biz_dt`](Self::biz_dt) | required; a time |
/// | [`out_biz_no`](Self::out_biz_no) | required |
/// | [`total_fee`](Self::total_fee) | required in some cases; an amount in yuan |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/refund`. Described in
/// `spec/marketing/activity.ordervoucher.refund.yaml`.
/// Returns [`ActivityOrdervoucherRefundResponse`], or an error with a [`ActivityOrdervoucherRefundErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.refund")]
#[doc(
    alias = "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/refund"
)]
#[doc(alias = "取消券核销状态")]
#[doc(alias = "核销")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherRefund {
    /// Activity id.
    ///
    /// 活动id; required. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Redeemed voucher code to be returned.
    ///
    /// 已核销待退券的券码; required. Example: `ABE44`.
    pub voucher_code: String,
    /// Time the voucher is returned for the order.
    ///
    /// Required; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub biz_dt: record::DateTime,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityOrdervoucherRefundMerchantAccessMode>,
    >,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required. Example: `20170101000001654bb46ba`.
    pub out_biz_no: String,
    /// Total refund of the order including the voucher, in yuan.
    ///
    /// Required in some cases; an amount of money as a decimal number. Example: `999.99`.
    pub total_fee: Option<record::Amount>,
    /// Count and amount of redemption to take back.
    ///
    /// 券取消核销详情.
    pub voucher_refund_detail_info: Option<VoucherRefundDetailInfo>,
}

impl ActivityOrdervoucherRefund {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = activity_id.into();
        self
    }

    /// Sets [`voucher_code`](Self::voucher_code).
    #[inline]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = voucher_code.into();
        self
    }

    /// Sets [`biz_dt`](Self::biz_dt).
    #[inline]
    pub fn biz_dt(mut self, biz_dt: impl Into<record::DateTime>) -> Self {
        self.biz_dt = biz_dt.into();
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<
            record::Choice<ActivityOrdervoucherRefundMerchantAccessMode>,
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

    /// Sets [`total_fee`](Self::total_fee).
    #[inline]
    pub fn total_fee(mut self, total_fee: impl Into<record::Amount>) -> Self {
        self.total_fee = Some(total_fee.into());
        self
    }

    /// Sets [`voucher_refund_detail_info`](Self::voucher_refund_detail_info).
    #[inline]
    pub fn voucher_refund_detail_info(
        mut self,
        voucher_refund_detail_info: VoucherRefundDetailInfo,
    ) -> Self {
        self.voucher_refund_detail_info = Some(voucher_refund_detail_info);
        self
    }
}

/// The response of `alipay.marketing.activity.ordervoucher.refund` (取消券核销状态).
#[non_exhaustive]
pub struct ActivityOrdervoucherRefundResponse {
    /// Id of the voucher activity.
    ///
    /// 优惠券活动id. Example: `2022113000826004726607680740`.
    pub activity_id: Option<String>,
    /// Resulting redemption details.
    ///
    /// 券核销详情返回结果.
    pub voucher_use_detail_result_info: Option<super::types::VoucherUseDetailResultInfo>,
}

/// Count and amount of a voucher redemption to take back.
///
/// | Field | Limits |
/// |---|---|
/// | [`voucher_refund_amount`](Self::voucher_refund_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct VoucherRefundDetailInfo {
    /// Redemptions taken back this time.
    ///
    /// Example: `1`.
    pub voucher_refund_use_times: Option<i64>,
    /// Discount taken back, in yuan.
    ///
    /// 取消核销优惠金额; an amount of money as a decimal number; on the gateway only.
    pub voucher_refund_amount: Option<record::Amount>,
}

impl VoucherRefundDetailInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`voucher_refund_use_times`](Self::voucher_refund_use_times).
    #[inline]
    pub fn voucher_refund_use_times(mut self, voucher_refund_use_times: i64) -> Self {
        self.voucher_refund_use_times = Some(voucher_refund_use_times);
        self
    }

    /// Sets [`voucher_refund_amount`](Self::voucher_refund_amount).
    #[inline]
    pub fn voucher_refund_amount(
        mut self,
        voucher_refund_amount: impl Into<record::Amount>,
    ) -> Self {
        self.voucher_refund_amount = Some(voucher_refund_amount.into());
        self
    }
}

/// The values of the platform's type `ActivityOrdervoucherRefundMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherRefundMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityOrdervoucherRefundMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE"
    AgencyMode
);

/// The error codes of `alipay.marketing.activity.ordervoucher.refund`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherRefundErrorCode {
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

record::error_codes!(
    ActivityOrdervoucherRefundErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError
);

impl record::CallRequest for ActivityOrdervoucherRefund {}

impl record::Request for ActivityOrdervoucherRefund {
    type Response = ActivityOrdervoucherRefundResponse;
    type ErrorCode = ActivityOrdervoucherRefundErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.ordervoucher.refund",
        title: "取消券核销状态",
        file: "spec/marketing/activity.ordervoucher.refund.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/{voucher_code}/refund",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_ORDERVOUCHER_REFUND,
        response: &ACTIVITY_ORDERVOUCHER_REFUND_RESPONSE,
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

record::record!(
    ActivityOrdervoucherRefund, ACTIVITY_ORDERVOUCHER_REFUND, 0 activity_id
    String::new(), 1 voucher_code String::new(), 2 biz_dt Default::default(), 3
    merchant_access_mode None, 4 out_biz_no String::new(), 5 total_fee None, 6
    voucher_refund_detail_info None
);

record::record!(
    ActivityOrdervoucherRefundResponse, ACTIVITY_ORDERVOUCHER_REFUND_RESPONSE, 0
    activity_id None, 1 voucher_use_detail_result_info None
);

record::record!(
    VoucherRefundDetailInfo, VOUCHER_REFUND_DETAIL_INFO, 0 voucher_refund_use_times None,
    1 voucher_refund_amount None
);

static ACTIVITY_ORDERVOUCHER_REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherRefund",
    file: "spec/marketing/activity.ordervoucher.refund.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "activity_id",
                kind: schema::Kind::Text,
                place: schema::Place::Path,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "voucher_code",
                kind: schema::Kind::Text,
                place: schema::Place::Path,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Limited(
            "biz_dt",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime)),
            ],
        ),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "total_fee",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Plain(
            "voucher_refund_detail_info",
            schema::Kind::Record(&VOUCHER_REFUND_DETAIL_INFO),
        ),
    ],
    rules: &[],
    lines: &[11, 15, 17, 21, 23, 26, 25, 28, 37, 41, 43, 45, 48],
};

static ACTIVITY_ORDERVOUCHER_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherRefundResponse",
    file: "spec/marketing/activity.ordervoucher.refund.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Plain(
            "voucher_use_detail_result_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_DETAIL_RESULT_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};

static VOUCHER_REFUND_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherRefundDetailInfo",
    file: "spec/marketing/activity.ordervoucher.refund.yaml",
    rows: &[
        schema::Row::Plain("voucher_refund_use_times", schema::Kind::Integer),
        schema::Row::Full(
            &schema::FieldRow {
                name: "voucher_refund_amount",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[68, 69, 69],
};
