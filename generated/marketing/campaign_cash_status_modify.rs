//! `alipay.marketing.campaign.cash.status.modify` · 更改现金活动状态
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/cash/status/modify`.
//! Described in `spec/marketing/campaign.cash.status.modify.yaml`.

use crate::{record, schema};

static CAMPAIGN_CASH_STATUS_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashStatusModify",
    file: "spec/marketing/campaign.cash.status.modify.yaml",
    fields: &[
        schema::FieldDef::text("camp_status", 9),
        schema::FieldDef::text("crowd_no", 10),
    ],
    rules: &[],
};

static CAMPAIGN_CASH_STATUS_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashStatusModifyResponse",
    file: "spec/marketing/campaign.cash.status.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.marketing.campaign.cash.status.modify` (更改现金活动状态).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/cash/status/modify`.
/// Described in `spec/marketing/campaign.cash.status.modify.yaml`.
/// Answered by [`CampaignCashStatusModifyResponse`], or by an error with a [`CampaignCashStatusModifyErrorCode`].
#[doc(alias = "alipay.marketing.campaign.cash.status.modify")]
#[doc(alias = "更改现金活动状态")]
#[must_use]
#[non_exhaustive]
pub struct CampaignCashStatusModify {
    /// On the wire `camp_status`, a text. Source: `spec/marketing/campaign.cash.status.modify.yaml:9`.
    pub camp_status: Option<String>,
    /// On the wire `crowd_no`, a text. Source: `spec/marketing/campaign.cash.status.modify.yaml:10`.
    pub crowd_no: Option<String>,
}

impl CampaignCashStatusModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            camp_status: None,
            crowd_no: None,
        }
    }

    /// Sets [`camp_status`](Self::camp_status).
    #[inline]
    pub fn camp_status(mut self, camp_status: impl Into<String>) -> Self {
        self.camp_status = Some(camp_status.into());
        self
    }

    /// Sets [`crowd_no`](Self::crowd_no).
    #[inline]
    pub fn crowd_no(mut self, crowd_no: impl Into<String>) -> Self {
        self.crowd_no = Some(crowd_no.into());
        self
    }
}

impl record::Record for CampaignCashStatusModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CAMPAIGN_CASH_STATUS_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.camp_status),
            1 => Some(&self.crowd_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.camp_status),
            1 => Some(&mut self.crowd_no),
            _ => None,
        }
    }
}

impl Default for CampaignCashStatusModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CampaignCashStatusModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CampaignCashStatusModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CampaignCashStatusModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.campaign.cash.status.modify` (更改现金活动状态).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct CampaignCashStatusModifyResponse {}

impl record::Record for CampaignCashStatusModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CAMPAIGN_CASH_STATUS_MODIFY_RESPONSE
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

impl Default for CampaignCashStatusModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CampaignCashStatusModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CampaignCashStatusModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CampaignCashStatusModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.campaign.cash.status.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignCashStatusModifyErrorCode {
    /// On the wire `UNKNOW_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/marketing/campaign.cash.status.modify.yaml:15`.
    UnknowSystemError,
    /// On the wire `CASH_CURRENT_STATE_CANNOT_MODIFY`. Source: `spec/marketing/campaign.cash.status.modify.yaml:16`.
    CashCurrentStateCannotModify,
    /// On the wire `CASH_TARGET_STATE_NOT_ILLEGAL`. Source: `spec/marketing/campaign.cash.status.modify.yaml:17`.
    CashTargetStateNotIllegal,
    /// On the wire `CASH_CAMPAIGN_NOT_EXIST`. Source: `spec/marketing/campaign.cash.status.modify.yaml:18`.
    CashCampaignNotExist,
    /// On the wire `BIZ_CONTENT_IS_EMPTY`. Source: `spec/marketing/campaign.cash.status.modify.yaml:19`.
    BizContentIsEmpty,
    /// On the wire `BIZ_CONTENT_FORMAT_ERROR`. Source: `spec/marketing/campaign.cash.status.modify.yaml:20`.
    BizContentFormatError,
    /// On the wire `PRODUCT_IS_NOT_OPENED`. Source: `spec/marketing/campaign.cash.status.modify.yaml:21`.
    ProductIsNotOpened,
    /// On the wire `CALL_TOO_FREQUENCY`. Source: `spec/marketing/campaign.cash.status.modify.yaml:22`.
    CallTooFrequency,
    /// On the wire `CAMPAIGN_CREATE_OVER_LIMIT`. Source: `spec/marketing/campaign.cash.status.modify.yaml:23`.
    CampaignCreateOverLimit,
    /// On the wire `CAMP_OPERATOR_ILLEGAL`. Source: `spec/marketing/campaign.cash.status.modify.yaml:24`.
    CampOperatorIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CampaignCashStatusModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("UNKNOW_SYSTEM_ERROR", Self::UnknowSystemError),
        ("CASH_CURRENT_STATE_CANNOT_MODIFY", Self::CashCurrentStateCannotModify),
        ("CASH_TARGET_STATE_NOT_ILLEGAL", Self::CashTargetStateNotIllegal),
        ("CASH_CAMPAIGN_NOT_EXIST", Self::CashCampaignNotExist),
        ("BIZ_CONTENT_IS_EMPTY", Self::BizContentIsEmpty),
        ("BIZ_CONTENT_FORMAT_ERROR", Self::BizContentFormatError),
        ("PRODUCT_IS_NOT_OPENED", Self::ProductIsNotOpened),
        ("CALL_TOO_FREQUENCY", Self::CallTooFrequency),
        ("CAMPAIGN_CREATE_OVER_LIMIT", Self::CampaignCreateOverLimit),
        ("CAMP_OPERATOR_ILLEGAL", Self::CampOperatorIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CampaignCashStatusModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
