//! `alipay.marketing.campaign.cash.status.modify` · 更改现金活动状态
//!
//! Start, pause or end a cash campaign.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/cash/status/modify`.
//! Described in `spec/marketing/campaign.cash.status.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.campaign.cash.status.modify` (更改现金活动状态).
///
/// Start, pause or end a cash campaign.
///
/// ```
/// use alipay::marketing::CampaignCashStatusModify;
///
/// let request = CampaignCashStatusModify::new()
///     .camp_status("PAUSE")
///     .crowd_no("HHV-vl7IKtHddoWgpHTOdL_KQRIpfQbl47xfRmmPBlDMnSZ96O-zxUfKlHp5cxmx");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`camp_status`](Self::camp_status) | required; one of its values |
/// | [`crowd_no`](Self::crowd_no) | required; at most 128 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/cash/status/modify`.
/// Described in `spec/marketing/campaign.cash.status.modify.yaml`.
/// Returns [`CampaignCashStatusModifyResponse`], or an error with a [`CampaignCashStatusModifyErrorCode`].
#[doc(alias = "alipay.marketing.campaign.cash.status.modify")]
#[doc(alias = "/v3/alipay/marketing/campaign/cash/status/modify")]
#[doc(alias = "更改现金活动状态")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct CampaignCashStatusModify {
    /// State to change to.
    ///
    /// 现金活动修改后的状态; required. Example: `PAUSE`.
    pub camp_status: record::Choice<CampaignCashStatusModifyCampStatus>,
    /// Campaign number returned by `alipay.marketing.campaign.cash.create`.
    ///
    /// 现金活动号; required; at most 128 characters (advisory). Example:
    /// `HHV-vl7IKtHddoWgpHTOdL_KQRIpfQbl47xfRmmPBlDMnSZ96O-zxUfKlHp5cxmx`.
    pub crowd_no: String,
}

impl CampaignCashStatusModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`camp_status`](Self::camp_status).
    #[inline]
    pub fn camp_status(
        mut self,
        camp_status: impl Into<record::Choice<CampaignCashStatusModifyCampStatus>>,
    ) -> Self {
        self.camp_status = camp_status.into();
        self
    }

    /// Sets [`crowd_no`](Self::crowd_no).
    #[inline]
    pub fn crowd_no(mut self, crowd_no: impl Into<String>) -> Self {
        self.crowd_no = crowd_no.into();
        self
    }
}

/// The response of `alipay.marketing.campaign.cash.status.modify` (更改现金活动状态).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CampaignCashStatusModifyResponse {}

/// The values of the platform's type `CampaignCashStatusModifyCampStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CampaignCashStatusModifyCampStatus {
    /// `PAUSE`: Pause (活动暂停).
    Pause,
    /// `READY`: Start (活动开始).
    Ready,
    /// `CLOSED`: End (活动结束).
    Closed,
}

record::enumeration!(
    CampaignCashStatusModifyCampStatus, "PAUSE" Pause, "READY" Ready, "CLOSED" Closed
);

/// The error codes of `alipay.marketing.campaign.cash.status.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CampaignCashStatusModifyErrorCode {
    /// `UNKNOW_SYSTEM_ERROR`: An unknown system error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknowSystemError,
    /// `CASH_CURRENT_STATE_CANNOT_MODIFY`: The campaign's state allows no change.
    ///
    /// Query the state of the campaign.
    CashCurrentStateCannotModify,
    /// `CASH_TARGET_STATE_NOT_ILLEGAL`: The campaign cannot change to this state.
    ///
    /// Query the state of the campaign.
    CashTargetStateNotIllegal,
    /// `CASH_CAMPAIGN_NOT_EXIST`: The cash campaign does not exist.
    ///
    /// Check the campaign id.
    CashCampaignNotExist,
    /// `BIZ_CONTENT_IS_EMPTY`: The business content is empty.
    ///
    /// Send the business content.
    BizContentIsEmpty,
    /// `BIZ_CONTENT_FORMAT_ERROR`: The business content has the wrong format.
    ///
    /// Correct the format of the business content.
    BizContentFormatError,
    /// `PRODUCT_IS_NOT_OPENED`: The product is not opened.
    ///
    /// Open the product first.
    ProductIsNotOpened,
    /// `CALL_TOO_FREQUENCY`: The calls are too frequent.
    ///
    /// Wait, then call again. The same call may succeed later.
    CallTooFrequency,
    /// `CAMPAIGN_CREATE_OVER_LIMIT`: There are as many campaigns as allowed.
    ///
    /// End other campaigns first.
    CampaignCreateOverLimit,
    /// `CAMP_OPERATOR_ILLEGAL`: The campaign operator is not valid.
    ///
    /// Check the operator.
    CampOperatorIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CampaignCashStatusModifyErrorCode, "UNKNOW_SYSTEM_ERROR" UnknowSystemError,
    "CASH_CURRENT_STATE_CANNOT_MODIFY" CashCurrentStateCannotModify,
    "CASH_TARGET_STATE_NOT_ILLEGAL" CashTargetStateNotIllegal, "CASH_CAMPAIGN_NOT_EXIST"
    CashCampaignNotExist, "BIZ_CONTENT_IS_EMPTY" BizContentIsEmpty,
    "BIZ_CONTENT_FORMAT_ERROR" BizContentFormatError, "PRODUCT_IS_NOT_OPENED"
    ProductIsNotOpened, "CALL_TOO_FREQUENCY" CallTooFrequency,
    "CAMPAIGN_CREATE_OVER_LIMIT" CampaignCreateOverLimit, "CAMP_OPERATOR_ILLEGAL"
    CampOperatorIllegal
);

impl record::CallRequest for CampaignCashStatusModify {}

impl record::Request for CampaignCashStatusModify {
    type Response = CampaignCashStatusModifyResponse;
    type ErrorCode = CampaignCashStatusModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.campaign.cash.status.modify",
        title: "更改现金活动状态",
        file: "spec/marketing/campaign.cash.status.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/campaign/cash/status/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CAMPAIGN_CASH_STATUS_MODIFY,
        response: &CAMPAIGN_CASH_STATUS_MODIFY_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "CASH_CURRENT_STATE_CANNOT_MODIFY",
                summary: "The campaign's state allows no change.",
                fix: "Query the state of the campaign.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_TARGET_STATE_NOT_ILLEGAL",
                summary: "The campaign cannot change to this state.",
                fix: "Query the state of the campaign.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAMPAIGN_CREATE_OVER_LIMIT",
                summary: "There are as many campaigns as allowed.",
                fix: "End other campaigns first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CampaignCashStatusModify, CAMPAIGN_CASH_STATUS_MODIFY, 0 camp_status
    Default::default(), 1 crowd_no String::new()
);

record::record!(CampaignCashStatusModifyResponse, CAMPAIGN_CASH_STATUS_MODIFY_RESPONSE);

static CAMPAIGN_CASH_STATUS_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashStatusModify",
    file: "spec/marketing/campaign.cash.status.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "camp_status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["PAUSE", "READY", "CLOSED"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "crowd_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(128)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 14, 21, 25, 26],
};

static CAMPAIGN_CASH_STATUS_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashStatusModifyResponse",
    file: "spec/marketing/campaign.cash.status.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
