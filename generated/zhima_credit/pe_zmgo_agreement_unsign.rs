//! `zhima.credit.pe.zmgo.agreement.unsign` · 芝麻GO协议解约
//!
//! Terminate a Zhima Go agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/agreement/unsign`. Described
//! in `spec/zhima_credit/pe.zmgo.agreement.unsign.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.pe.zmgo.agreement.unsign` (芝麻GO协议解约).
///
/// Terminate a Zhima Go agreement.
///
/// ```
/// use alipay::zhima_credit::PeZmgoAgreementUnsign;
///
/// let request = PeZmgoAgreementUnsign::new()
///     .agreement_id("ZMGO_AGR2020122710020604120000000001")
///     .partner_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_id`](Self::agreement_id) | required |
/// | [`partner_id`](Self::partner_id) | required |
/// | [`quit_type`](Self::quit_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/agreement/unsign`. Described
/// in `spec/zhima_credit/pe.zmgo.agreement.unsign.yaml`.
/// Returns [`PeZmgoAgreementUnsignResponse`], or an error with a [`PeZmgoAgreementUnsignErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.agreement.unsign")]
#[doc(alias = "/v3/zhima/credit/pe/zmgo/agreement/unsign")]
#[doc(alias = "芝麻GO协议解约")]
#[doc(alias = "芝麻")]
#[doc(alias = "解约")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoAgreementUnsign {
    /// Alipay's number of the agreement.
    ///
    /// Required. Example: `ZMGO_AGR2020122710020604120000000001`.
    pub agreement_id: String,
    /// Alipay user id, 2088….
    ///
    /// 支付宝的用户id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Open id of the user.
    ///
    /// 支付宝的用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID; required. Example: `2088000000000001`.
    pub partner_id: String,
    /// How the agreement is left.
    ///
    /// Example: `SETTLE_APPLY_QUIT`.
    pub quit_type: Option<record::Choice<PeZmgoAgreementUnsignQuitType>>,
}

impl PeZmgoAgreementUnsign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = agreement_id.into();
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = partner_id.into();
        self
    }

    /// Sets [`quit_type`](Self::quit_type).
    #[inline]
    pub fn quit_type(
        mut self,
        quit_type: impl Into<record::Choice<PeZmgoAgreementUnsignQuitType>>,
    ) -> Self {
        self.quit_type = Some(quit_type.into());
        self
    }
}

/// The response of `zhima.credit.pe.zmgo.agreement.unsign` (芝麻GO协议解约).
#[non_exhaustive]
pub struct PeZmgoAgreementUnsignResponse {
    /// Alipay's number of the agreement.
    ///
    /// Example: `ZMGO_AGR2020122710020604120000000001`.
    pub agreement_id: Option<String>,
    /// Plan number to hand to the Zhima Go settlement API.
    ///
    /// Example: `ZMGO_WHD2021022210020603120000301613`.
    pub withhold_plan_no: Option<String>,
}

/// The values of the platform's type `PeZmgoAgreementUnsignQuitType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeZmgoAgreementUnsignQuitType {
    /// `USER_CANCEL_QUIT`: Canceled by the user.
    UserCancelQuit,
    /// `SETTLE_APPLY_QUIT`: On application for settlement.
    SettleApplyQuit,
}

record::enumeration!(
    PeZmgoAgreementUnsignQuitType, "USER_CANCEL_QUIT" UserCancelQuit, "SETTLE_APPLY_QUIT"
    SettleApplyQuit
);

/// The error codes of `zhima.credit.pe.zmgo.agreement.unsign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PeZmgoAgreementUnsignErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ZMGO_BIZ_AGR_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    ZmgoBizAgrSystemError,
    /// `ZMGO_BIZ_ORDER_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    ZmgoBizOrderSystemError,
    /// `SETTLE_BALANCE_ACCOUNT_ERROR`.
    SettleBalanceAccountError,
    /// `ZMGO_SYSTEM_AMOUNT_NOT_CLEAR`.
    ZmgoSystemAmountNotClear,
    /// `ZMGO_BIZ_AGR_ERROR`.
    ZmgoBizAgrError,
    /// `ZMGO_CREATE_WPN_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    ZmgoCreateWpnSystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PeZmgoAgreementUnsignErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "ZMGO_BIZ_AGR_SYSTEM_ERROR" ZmgoBizAgrSystemError, "ZMGO_BIZ_ORDER_SYSTEM_ERROR"
    ZmgoBizOrderSystemError, "SETTLE_BALANCE_ACCOUNT_ERROR" SettleBalanceAccountError,
    "ZMGO_SYSTEM_AMOUNT_NOT_CLEAR" ZmgoSystemAmountNotClear, "ZMGO_BIZ_AGR_ERROR"
    ZmgoBizAgrError, "ZMGO_CREATE_WPN_SYSTEM_ERROR" ZmgoCreateWpnSystemError
);

impl record::CallRequest for PeZmgoAgreementUnsign {}

impl record::Request for PeZmgoAgreementUnsign {
    type Response = PeZmgoAgreementUnsignResponse;
    type ErrorCode = PeZmgoAgreementUnsignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.pe.zmgo.agreement.unsign",
        title: "芝麻GO协议解约",
        file: "spec/zhima_credit/pe.zmgo.agreement.unsign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/credit/pe/zmgo/agreement/unsign",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PE_ZMGO_AGREEMENT_UNSIGN,
        response: &PE_ZMGO_AGREEMENT_UNSIGN_RESPONSE,
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
    PeZmgoAgreementUnsign, PE_ZMGO_AGREEMENT_UNSIGN, 0 agreement_id String::new(), 1
    alipay_user_id None, 2 open_id None, 3 partner_id String::new(), 4 quit_type None
);

record::record!(
    PeZmgoAgreementUnsignResponse, PE_ZMGO_AGREEMENT_UNSIGN_RESPONSE, 0 agreement_id
    None, 1 withhold_plan_no None
);

static PE_ZMGO_AGREEMENT_UNSIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoAgreementUnsign",
    file: "spec/zhima_credit/pe.zmgo.agreement.unsign.yaml",
    rows: &[
        schema::Row::Limited(
            "agreement_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "partner_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "quit_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["USER_CANCEL_QUIT", "SETTLE_APPLY_QUIT"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 16, 17, 22, 22, 23, 25],
};

static PE_ZMGO_AGREEMENT_UNSIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoAgreementUnsignResponse",
    file: "spec/zhima_credit/pe.zmgo.agreement.unsign.yaml",
    rows: &[schema::Row::Text("agreement_id"), schema::Row::Text("withhold_plan_no")],
    rules: &[],
    lines: &[],
};
