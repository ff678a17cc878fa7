//! `zhima.credit.pe.zmgo.agreement.unsign` · 芝麻GO协议解约
//!
//! Terminate a Zhima Go agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/agreement/unsign`. Described
//! in `spec/zhima_credit/pe.zmgo.agreement.unsign.yaml`.

use crate::{record, schema};

static PE_ZMGO_AGREEMENT_UNSIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoAgreementUnsign",
    file: "spec/zhima_credit/pe.zmgo.agreement.unsign.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 14)],
            ..schema::FieldDef::text("agreement_id", 11)
        },
        schema::FieldDef::text("alipay_user_id", 16),
        schema::FieldDef::text("open_id", 17),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 22)],
            ..schema::FieldDef::text("partner_id", 22)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["USER_CANCEL_QUIT", "SETTLE_APPLY_QUIT"]),
                    25,
                ),
            ],
            ..schema::FieldDef::text("quit_type", 23)
        },
    ],
    rules: &[],
};

static PE_ZMGO_AGREEMENT_UNSIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoAgreementUnsignResponse",
    file: "spec/zhima_credit/pe.zmgo.agreement.unsign.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 32),
        schema::FieldDef::text("withhold_plan_no", 36),
    ],
    rules: &[],
};

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
        Self {
            agreement_id: String::new(),
            alipay_user_id: None,
            open_id: None,
            partner_id: String::new(),
            quit_type: None,
        }
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

impl record::Record for PeZmgoAgreementUnsign {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_AGREEMENT_UNSIGN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.open_id),
            3 => Some(&self.partner_id),
            4 => Some(&self.quit_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.partner_id),
            4 => Some(&mut self.quit_type),
            _ => None,
        }
    }
}

impl Default for PeZmgoAgreementUnsign {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PeZmgoAgreementUnsign {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoAgreementUnsign {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoAgreementUnsign {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for PeZmgoAgreementUnsignResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_AGREEMENT_UNSIGN_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.withhold_plan_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.withhold_plan_no),
            _ => None,
        }
    }
}

impl Default for PeZmgoAgreementUnsignResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            withhold_plan_no: None,
        }
    }
}

impl Clone for PeZmgoAgreementUnsignResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoAgreementUnsignResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoAgreementUnsignResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PeZmgoAgreementUnsignQuitType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PeZmgoAgreementUnsignQuitType {
    /// `USER_CANCEL_QUIT`: Canceled by the user.
    UserCancelQuit,
    /// `SETTLE_APPLY_QUIT`: On application for settlement.
    SettleApplyQuit,
}

impl record::Enumeration for PeZmgoAgreementUnsignQuitType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("USER_CANCEL_QUIT", Self::UserCancelQuit),
        ("SETTLE_APPLY_QUIT", Self::SettleApplyQuit),
    ];
}

impl std::fmt::Debug for PeZmgoAgreementUnsignQuitType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zhima.credit.pe.zmgo.agreement.unsign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for PeZmgoAgreementUnsignErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ZMGO_BIZ_AGR_SYSTEM_ERROR", Self::ZmgoBizAgrSystemError),
        ("ZMGO_BIZ_ORDER_SYSTEM_ERROR", Self::ZmgoBizOrderSystemError),
        ("SETTLE_BALANCE_ACCOUNT_ERROR", Self::SettleBalanceAccountError),
        ("ZMGO_SYSTEM_AMOUNT_NOT_CLEAR", Self::ZmgoSystemAmountNotClear),
        ("ZMGO_BIZ_AGR_ERROR", Self::ZmgoBizAgrError),
        ("ZMGO_CREATE_WPN_SYSTEM_ERROR", Self::ZmgoCreateWpnSystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PeZmgoAgreementUnsignErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
