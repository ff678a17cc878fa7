//! `alipay.marketing.activity.consult` · 活动领取咨询接口
//!
//! Ask whether a user may take an activity's voucher, before showing it.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/consult`. Described in
//! `spec/marketing/activity.consult.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.consult` (活动领取咨询接口).
///
/// Ask whether a user may take an activity's voucher, before showing it.
///
/// ```
/// use alipay::marketing::ActivityConsult;
///
/// let request = ActivityConsult::new()
///     .consult_activity_info_list([alipay::marketing::activity_consult::ConsultActivityInfo::new().activity_id("2016042700826004508401111111")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`consult_activity_info_list`](Self::consult_activity_info_list) | required |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/consult`. Described in
/// `spec/marketing/activity.consult.yaml`.
/// Returns [`ActivityConsultResponse`], or an error with a [`ActivityConsultErrorCode`].
#[doc(alias = "alipay.marketing.activity.consult")]
#[doc(alias = "/v3/alipay/marketing/activity/consult")]
#[doc(alias = "活动领取咨询接口")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityConsult {
    /// Activities to ask about.
    ///
    /// 待咨询的活动信息列表; required.
    pub consult_activity_info_list: Vec<ConsultActivityInfo>,
    /// How the merchant is connected, such as `AGENCY_MODE`.
    ///
    /// 商户接入模式; required in some cases. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<String>,
    /// Merchant's partner id; the caller by default.
    ///
    /// 商户PID. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// Open id of the user who takes the voucher.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Alipay user id of the user who takes the voucher.
    ///
    /// 领券的用户uid. Example: `2088xxxx`.
    pub user_id: Option<String>,
}

impl ActivityConsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`consult_activity_info_list`](Self::consult_activity_info_list).
    #[inline]
    pub fn consult_activity_info_list(
        mut self,
        consult_activity_info_list: impl IntoIterator<Item = ConsultActivityInfo>,
    ) -> Self {
        self.consult_activity_info_list = consult_activity_info_list
            .into_iter()
            .collect();
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

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.marketing.activity.consult` (活动领取咨询接口).
#[non_exhaustive]
pub struct ActivityConsultResponse {
    /// Answers, one per activity.
    ///
    /// 咨询后的活动结果信息.
    pub consult_result_info_list: Vec<ConsultActivityResultInfo>,
    /// Open id of the user who takes the voucher.
    ///
    /// 领券的用户openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Alipay user id of the user who takes the voucher.
    ///
    /// 领券的用户uid. Example: `2088xxxxx`.
    pub user_id: Option<String>,
}

/// An activity to ask about.
#[must_use]
#[non_exhaustive]
pub struct ConsultActivityInfo {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
}

impl ConsultActivityInfo {
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
}

/// Whether the user may take the voucher of an activity.
#[non_exhaustive]
pub struct ConsultActivityResultInfo {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Result code, such as `ACTIVITY_NOT_START`.
    ///
    /// 咨询结果码. Example: `ACTIVITY_NOT_START`.
    pub consult_result_code: Option<String>,
}

/// The error codes of `alipay.marketing.activity.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityConsultErrorCode {
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
    ActivityConsultErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError
);

impl record::CallRequest for ActivityConsult {}

impl record::Request for ActivityConsult {
    type Response = ActivityConsultResponse;
    type ErrorCode = ActivityConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.consult",
        title: "活动领取咨询接口",
        file: "spec/marketing/activity.consult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/consult",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_CONSULT,
        response: &ACTIVITY_CONSULT_RESPONSE,
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
    ActivityConsult, ACTIVITY_CONSULT, 0 consult_activity_info_list Vec::new(), 1
    merchant_access_mode None, 2 merchant_id None, 3 open_id None, 4 user_id None
);

record::record!(
    ActivityConsultResponse, ACTIVITY_CONSULT_RESPONSE, 0 consult_result_info_list
    Vec::new(), 1 open_id None, 2 user_id None
);

record::record!(ConsultActivityInfo, CONSULT_ACTIVITY_INFO, 0 activity_id None);

record::record!(
    ConsultActivityResultInfo, CONSULT_ACTIVITY_RESULT_INFO, 0 activity_id None, 1
    consult_result_code None
);

static ACTIVITY_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityConsult",
    file: "spec/marketing/activity.consult.yaml",
    rows: &[
        schema::Row::Limited(
            "consult_activity_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONSULT_ACTIVITY_INFO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Text("merchant_id"),
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[11, 15, 16, 22, 27, 31],
};

static ACTIVITY_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityConsultResponse",
    file: "spec/marketing/activity.consult.yaml",
    rows: &[
        schema::Row::Plain(
            "consult_result_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONSULT_ACTIVITY_RESULT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};

static CONSULT_ACTIVITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConsultActivityInfo",
    file: "spec/marketing/activity.consult.yaml",
    rows: &[schema::Row::Text("activity_id")],
    rules: &[],
    lines: &[57],
};

static CONSULT_ACTIVITY_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConsultActivityResultInfo",
    file: "spec/marketing/activity.consult.yaml",
    rows: &[schema::Row::Text("activity_id"), schema::Row::Text("consult_result_code")],
    rules: &[],
    lines: &[],
};
