//! `alipay.marketing.activity.ordervoucher.associate` · 关联订单信息
//!
//! Link an issued merchant voucher code to an order, for incentive statistics.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/ordervoucher/associate`.
//! Described in `spec/marketing/activity.ordervoucher.associate.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.ordervoucher.associate` (关联订单信息).
///
/// Link an issued merchant voucher code to an order, for incentive statistics.
///
/// ```
/// use alipay::marketing::ActivityOrdervoucherAssociate;
///
/// let request = ActivityOrdervoucherAssociate::new()
///     .activity_id("2016042700826004508401111111");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/ordervoucher/associate`.
/// Described in `spec/marketing/activity.ordervoucher.associate.yaml`.
/// Returns [`ActivityOrdervoucherAssociateResponse`], or an error with a [`ActivityOrdervoucherAssociateErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.associate")]
#[doc(alias = "/v3/alipay/marketing/activity/ordervoucher/associate")]
#[doc(alias = "关联订单信息")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherAssociate {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// How the merchant is connected, such as `AGENCY_MODE`.
    ///
    /// 商户接入模式. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<String>,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Number of the Alipay payment to link with the voucher.
    ///
    /// Example: `2021042322001426261436764012`.
    pub trade_no: Option<String>,
    /// Merchant voucher code, already issued to a user.
    ///
    /// 商家券券码. Example: `ABE44`.
    pub voucher_code: Option<String>,
}

impl ActivityOrdervoucherAssociate {
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

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`voucher_code`](Self::voucher_code).
    #[inline]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = Some(voucher_code.into());
        self
    }
}

/// The response of `alipay.marketing.activity.ordervoucher.associate` (关联订单信息).
#[non_exhaustive]
pub struct ActivityOrdervoucherAssociateResponse {
    /// Time the order was linked.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub associate_time: Option<record::DateTime>,
}

/// The error codes of `alipay.marketing.activity.ordervoucher.associate`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherAssociateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ACTIVITY_NOT_EXIST`.
    ActivityNotExist,
    /// `VOUCHER_NOT_EXIST`: The voucher does not exist.
    ///
    /// Check the voucher number.
    VoucherNotExist,
    /// `ACTIVITY_NOT_PERMISSION`: The caller has no permission for the activity.
    ActivityNotPermission,
    /// `VOUCHER_ASSOCIATE_OTHER_TRADE_NO`.
    VoucherAssociateOtherTradeNo,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityOrdervoucherAssociateErrorCode, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter, "ACTIVITY_NOT_EXIST" ActivityNotExist,
    "VOUCHER_NOT_EXIST" VoucherNotExist, "ACTIVITY_NOT_PERMISSION" ActivityNotPermission,
    "VOUCHER_ASSOCIATE_OTHER_TRADE_NO" VoucherAssociateOtherTradeNo
);

impl record::CallRequest for ActivityOrdervoucherAssociate {}

impl record::Request for ActivityOrdervoucherAssociate {
    type Response = ActivityOrdervoucherAssociateResponse;
    type ErrorCode = ActivityOrdervoucherAssociateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.ordervoucher.associate",
        title: "关联订单信息",
        file: "spec/marketing/activity.ordervoucher.associate.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/ordervoucher/associate",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_ORDERVOUCHER_ASSOCIATE,
        response: &ACTIVITY_ORDERVOUCHER_ASSOCIATE_RESPONSE,
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
    ActivityOrdervoucherAssociate, ACTIVITY_ORDERVOUCHER_ASSOCIATE, 0 activity_id None, 1
    merchant_access_mode None, 2 out_biz_no None, 3 trade_no None, 4 voucher_code None
);

record::record!(
    ActivityOrdervoucherAssociateResponse, ACTIVITY_ORDERVOUCHER_ASSOCIATE_RESPONSE, 0
    associate_time None
);

static ACTIVITY_ORDERVOUCHER_ASSOCIATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherAssociate",
    file: "spec/marketing/activity.ordervoucher.associate.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("trade_no"),
        schema::Row::Text("voucher_code"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 22, 26],
};

static ACTIVITY_ORDERVOUCHER_ASSOCIATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherAssociateResponse",
    file: "spec/marketing/activity.ordervoucher.associate.yaml",
    rows: &[schema::Row::Text("associate_time")],
    rules: &[],
    lines: &[],
};
