//! `alipay.ebpp.pdeduct.sign.validate` · 缴费直连代扣签约前置校验
//!
//! Check whether a direct deduction agreement can be signed.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/validate`. Described in
//! `spec/ebpp/pdeduct.sign.validate.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.pdeduct.sign.validate` (缴费直连代扣签约前置校验).
///
/// Check whether a direct deduction agreement can be signed.
///
/// ```
/// use alipay::ebpp::PdeductSignValidate;
///
/// let request = PdeductSignValidate::new()
///     .bill_key("02659981")
///     .biz_type("JF")
///     .pid("2088000000000001")
///     .sub_biz_type("ELECTRIC")
///     .open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`bill_key`](Self::bill_key) | required; at most 32 characters (advisory) |
/// | [`biz_type`](Self::biz_type) | required; at most 32 characters (advisory) |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`owner_name`](Self::owner_name) | at most 32 characters (advisory) |
/// | [`pid`](Self::pid) | required; at most 16 characters; at least 16 characters |
/// | [`sub_biz_type`](Self::sub_biz_type) | required; at most 32 characters (advisory) |
/// | [`user_id`](Self::user_id) | required in some cases; at most 16 characters; at least 16 characters |
/// | rule | At least one of `open_id`, `user_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/validate`. Described in
/// `spec/ebpp/pdeduct.sign.validate.yaml`.
/// Returns [`PdeductSignValidateResponse`], or an error with a [`PdeductSignValidateErrorCode`].
#[doc(alias = "alipay.ebpp.pdeduct.sign.validate")]
#[doc(alias = "/v3/alipay/ebpp/pdeduct/sign/validate")]
#[doc(alias = "缴费直连代扣签约前置校验")]
#[doc(alias = "代扣")]
#[doc(alias = "签约")]
#[doc(alias = "缴费")]
#[must_use]
#[non_exhaustive]
pub struct PdeductSignValidate {
    /// Channel from which the agreement is signed.
    ///
    /// 机构签约代扣来源渠道; other values may be added. Example: `PUBLICPLATFORM`.
    pub agent_channel: Option<record::Choice<PdeductSignValidateAgentChannel>>,
    /// App id of the service window from which signing starts.
    ///
    /// Example: `123456`.
    pub agent_code: Option<String>,
    /// Customer number that identifies a household's water or power supply.
    ///
    /// 户号; required; at most 32 characters (advisory). Example: `02659981`.
    pub bill_key: String,
    /// Type of business.
    ///
    /// 业务类型; required; other values may be added; at most 32 characters (advisory). Example: `JF`.
    pub biz_type: record::Choice<PdeductSignValidateBizType>,
    /// Id of the charging institution in Alipay's payment system.
    ///
    /// Example: `CQCENTERELECTRIC`.
    pub charge_inst: Option<String>,
    /// Kind of signing; may be empty.
    ///
    /// 签约类型; other values may be added. Example: `INST_DIRECT_DEDUCT`.
    pub deduct_type: Option<record::Choice<PdeductSignValidateDeductType>>,
    /// Extension field, as JSON text.
    ///
    /// 扩展字段.
    pub extend_field: Option<String>,
    /// Notification settings; reserved, always empty at present.
    ///
    /// 通知方式设置.
    pub notify_config: Option<String>,
    /// User's open id, unique within the app; give this or `user_id`.
    ///
    /// Required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Agreement id of the external institution.
    ///
    /// 外部机构签约的协议id. Example: `123456`.
    pub out_agreement_id: Option<String>,
    /// Real name of the account holder.
    ///
    /// 户名; at most 32 characters (advisory). Example: `某某`.
    pub owner_name: Option<String>,
    /// Payment tool settings; may be empty at present.
    ///
    /// 支付工具设置; other values may be added.
    pub pay_config: Option<record::Choice<PdeductSignValidatePayConfig>>,
    /// Merchant's Alipay user id, 16 characters starting with 2088\.
    ///
    /// Required; at most 16 characters; at least 16 characters. Example: `2088000000000001`.
    pub pid: String,
    /// Expiry date of the agreement; empty means unlimited, always empty at present.
    ///
    /// 签约到期时间. Example: `2015-03-12`.
    pub sign_expire_date: Option<String>,
    /// Sub-type of business.
    ///
    /// 业务子类型; required; other values may be added; at most 32 characters (advisory). Example: `ELECTRIC`.
    pub sub_biz_type: record::Choice<PdeductSignValidateSubBizType>,
    /// User's Alipay user id, 16 characters starting with 2088\.
    ///
    /// 用户支付宝账号id; required in some cases; at most 16 characters; at least 16 characters. Example:
    /// `2088000000000001`.
    pub user_id: Option<String>,
}

impl PdeductSignValidate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agent_channel`](Self::agent_channel).
    #[inline]
    pub fn agent_channel(
        mut self,
        agent_channel: impl Into<record::Choice<PdeductSignValidateAgentChannel>>,
    ) -> Self {
        self.agent_channel = Some(agent_channel.into());
        self
    }

    /// Sets [`agent_code`](Self::agent_code).
    #[inline]
    pub fn agent_code(mut self, agent_code: impl Into<String>) -> Self {
        self.agent_code = Some(agent_code.into());
        self
    }

    /// Sets [`bill_key`](Self::bill_key).
    #[inline]
    pub fn bill_key(mut self, bill_key: impl Into<String>) -> Self {
        self.bill_key = bill_key.into();
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(
        mut self,
        biz_type: impl Into<record::Choice<PdeductSignValidateBizType>>,
    ) -> Self {
        self.biz_type = biz_type.into();
        self
    }

    /// Sets [`charge_inst`](Self::charge_inst).
    #[inline]
    pub fn charge_inst(mut self, charge_inst: impl Into<String>) -> Self {
        self.charge_inst = Some(charge_inst.into());
        self
    }

    /// Sets [`deduct_type`](Self::deduct_type).
    #[inline]
    pub fn deduct_type(
        mut self,
        deduct_type: impl Into<record::Choice<PdeductSignValidateDeductType>>,
    ) -> Self {
        self.deduct_type = Some(deduct_type.into());
        self
    }

    /// Sets [`extend_field`](Self::extend_field).
    #[inline]
    pub fn extend_field(mut self, extend_field: impl Into<String>) -> Self {
        self.extend_field = Some(extend_field.into());
        self
    }

    /// Sets [`notify_config`](Self::notify_config).
    #[inline]
    pub fn notify_config(mut self, notify_config: impl Into<String>) -> Self {
        self.notify_config = Some(notify_config.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_agreement_id`](Self::out_agreement_id).
    #[inline]
    pub fn out_agreement_id(mut self, out_agreement_id: impl Into<String>) -> Self {
        self.out_agreement_id = Some(out_agreement_id.into());
        self
    }

    /// Sets [`owner_name`](Self::owner_name).
    #[inline]
    pub fn owner_name(mut self, owner_name: impl Into<String>) -> Self {
        self.owner_name = Some(owner_name.into());
        self
    }

    /// Sets [`pay_config`](Self::pay_config).
    #[inline]
    pub fn pay_config(
        mut self,
        pay_config: impl Into<record::Choice<PdeductSignValidatePayConfig>>,
    ) -> Self {
        self.pay_config = Some(pay_config.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = pid.into();
        self
    }

    /// Sets [`sign_expire_date`](Self::sign_expire_date).
    #[inline]
    pub fn sign_expire_date(mut self, sign_expire_date: impl Into<String>) -> Self {
        self.sign_expire_date = Some(sign_expire_date.into());
        self
    }

    /// Sets [`sub_biz_type`](Self::sub_biz_type).
    #[inline]
    pub fn sub_biz_type(
        mut self,
        sub_biz_type: impl Into<record::Choice<PdeductSignValidateSubBizType>>,
    ) -> Self {
        self.sub_biz_type = sub_biz_type.into();
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.ebpp.pdeduct.sign.validate` (缴费直连代扣签约前置校验).
///
/// This response has no fields.
#[non_exhaustive]
pub struct PdeductSignValidateResponse {}

/// The values of the platform's type `PdeductSignValidateAgentChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductSignValidateAgentChannel {
    /// `PUBLICPLATFORM`: Service window (服务窗).
    Publicplatform,
}

record::enumeration!(PdeductSignValidateAgentChannel, "PUBLICPLATFORM" Publicplatform);

/// The values of the platform's type `PdeductSignValidateBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductSignValidateBizType {
    /// `JF`: Utilities, television and traffic fines.
    Jf,
    /// `WUYE`: Property management fee (缴物业费).
    Wuye,
    /// `HK`: Credit card repayment (信用卡还款).
    Hk,
    /// `TX`: Mobile top-up (手机充值).
    Tx,
}

record::enumeration!(PdeductSignValidateBizType, "JF" Jf, "WUYE" Wuye, "HK" Hk, "TX" Tx);

/// The values of the platform's type `PdeductSignValidateDeductType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductSignValidateDeductType {
    /// `INST_DIRECT_DEDUCT`: Direct deduction by an institution.
    InstDirectDeduct,
}

record::enumeration!(
    PdeductSignValidateDeductType, "INST_DIRECT_DEDUCT" InstDirectDeduct
);

/// The values of the platform's type `PdeductSignValidatePayConfig`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductSignValidatePayConfig {
    /// `BALANCE`: Balance.
    Balance,
    /// `CARTOON`: Linked bank card (Kartong).
    Cartoon,
    /// `BIGAMOUNT_CREDIT_CARTOON`: Linked credit card for large amounts (Kartong).
    BigamountCreditCartoon,
    /// `DEBIT_EXPRESS`: Debit card express.
    DebitExpress,
    /// `OPTIMIZED_MOTO`: Optimized MOTO.
    OptimizedMoto,
    /// `PCREDIT_PAY`: PCredit payment.
    PcreditPay,
    /// `MONEY_FUND`: Money fund.
    MoneyFund,
}

record::enumeration!(
    PdeductSignValidatePayConfig, "BALANCE" Balance, "CARTOON" Cartoon,
    "BIGAMOUNT_CREDIT_CARTOON" BigamountCreditCartoon, "DEBIT_EXPRESS" DebitExpress,
    "OPTIMIZED_MOTO" OptimizedMoto, "PCREDIT_PAY" PcreditPay, "MONEY_FUND" MoneyFund
);

/// The values of the platform's type `PdeductSignValidateSubBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductSignValidateSubBizType {
    /// `WATER`: Water (缴水费).
    Water,
    /// `ELECTRIC`: Electricity (缴电费).
    Electric,
    /// `GAS`: Gas (缴燃气费).
    Gas,
    /// `COMMUN`: Landline and broadband (缴固话宽带).
    Commun,
    /// `CATV`: Cable television (缴有线电视费).
    Catv,
    /// `TRAFFIC`: Traffic fine (缴交通罚款).
    Traffic,
    /// `WUYE`: Property management fee (缴物业费).
    Wuye,
    /// `HK`: Credit card repayment (信用卡还款).
    Hk,
    /// `CZ`: Mobile top-up (手机充值).
    Cz,
}

record::enumeration!(
    PdeductSignValidateSubBizType, "WATER" Water, "ELECTRIC" Electric, "GAS" Gas,
    "COMMUN" Commun, "CATV" Catv, "TRAFFIC" Traffic, "WUYE" Wuye, "HK" Hk, "CZ" Cz
);

/// The error codes of `alipay.ebpp.pdeduct.sign.validate`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PdeductSignValidateErrorCode {
    /// `USER_IS_NOT_EXITS`: The user does not exist.
    ///
    /// Check the user id.
    UserIsNotExits,
    /// `NO_AUTHERITY`: The user lacks the right.
    NoAutherity,
    /// `NO_AUTHERITY_BY_REALNAMED`: The user lacks the right for want of real-name verification.
    ///
    /// Ask the user to verify their identity.
    NoAutherityByRealnamed,
    /// `DEDUCT_BALANCE_IS_NOT_PAYMENT`: The user has no balance payment.
    ///
    /// Ask the user to activate balance payment.
    DeductBalanceIsNotPayment,
    /// `DEDUCT_INST_IS_NOT_EXIST`: The charging institution does not exist.
    ///
    /// Check the charging institution.
    DeductInstIsNotExist,
    /// `DEDUCT_INST_PROD_IS_CLOSED`: The product of the charging institution is closed.
    DeductInstProdIsClosed,
    /// `DEDUCT_SIGN_DUPLICATED_SELF`: The user has signed the agreement already.
    DeductSignDuplicatedSelf,
    /// `DEDUCT_SIGN_DUPLICATED_OTHER`: Another user has signed for the customer number.
    DeductSignDuplicatedOther,
    /// `DEDUCT_SIGN_CTU_CHECK_FAILED`: Risk control refused the agreement.
    DeductSignCtuCheckFailed,
    /// `INVALID_CARD_NO`: The card number is not valid.
    ///
    /// Check the card number.
    InvalidCardNo,
    /// `UNKNOW_ERROR`: An unknown error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknowError,
    /// `INVOKE_EBILL_CENTER_EXCEPTION`: The billing center failed.
    ///
    /// Call again. The same call may succeed later.
    InvokeEbillCenterException,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PdeductSignValidateErrorCode, "USER_IS_NOT_EXITS" UserIsNotExits, "NO_AUTHERITY"
    NoAutherity, "NO_AUTHERITY_BY_REALNAMED" NoAutherityByRealnamed,
    "DEDUCT_BALANCE_IS_NOT_PAYMENT" DeductBalanceIsNotPayment, "DEDUCT_INST_IS_NOT_EXIST"
    DeductInstIsNotExist, "DEDUCT_INST_PROD_IS_CLOSED" DeductInstProdIsClosed,
    "DEDUCT_SIGN_DUPLICATED_SELF" DeductSignDuplicatedSelf,
    "DEDUCT_SIGN_DUPLICATED_OTHER" DeductSignDuplicatedOther,
    "DEDUCT_SIGN_CTU_CHECK_FAILED" DeductSignCtuCheckFailed, "INVALID_CARD_NO"
    InvalidCardNo, "UNKNOW_ERROR" UnknowError, "INVOKE_EBILL_CENTER_EXCEPTION"
    InvokeEbillCenterException
);

impl record::CallRequest for PdeductSignValidate {}

impl record::Request for PdeductSignValidate {
    type Response = PdeductSignValidateResponse;
    type ErrorCode = PdeductSignValidateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.pdeduct.sign.validate",
        title: "缴费直连代扣签约前置校验",
        file: "spec/ebpp/pdeduct.sign.validate.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/pdeduct/sign/validate",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PDEDUCT_SIGN_VALIDATE,
        response: &PDEDUCT_SIGN_VALIDATE_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "USER_IS_NOT_EXITS",
                summary: "The user does not exist.",
                fix: "Check the user id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "NO_AUTHERITY",
                summary: "The user lacks the right.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "NO_AUTHERITY_BY_REALNAMED",
                summary: "The user lacks the right for want of real-name verification.",
                fix: "Ask the user to verify their identity.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DEDUCT_BALANCE_IS_NOT_PAYMENT",
                summary: "The user has no balance payment.",
                fix: "Ask the user to activate balance payment.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DEDUCT_INST_IS_NOT_EXIST",
                summary: "The charging institution does not exist.",
                fix: "Check the charging institution.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DEDUCT_INST_PROD_IS_CLOSED",
                summary: "The product of the charging institution is closed.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DEDUCT_SIGN_DUPLICATED_SELF",
                summary: "The user has signed the agreement already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DEDUCT_SIGN_DUPLICATED_OTHER",
                summary: "Another user has signed for the customer number.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DEDUCT_SIGN_CTU_CHECK_FAILED",
                summary: "Risk control refused the agreement.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_CARD_NO",
                summary: "The card number is not valid.",
                fix: "Check the card number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVOKE_EBILL_CENTER_EXCEPTION",
                summary: "The billing center failed.",
                fix: "Call again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PdeductSignValidate, PDEDUCT_SIGN_VALIDATE, 0 agent_channel None, 1 agent_code None,
    2 bill_key String::new(), 3 biz_type Default::default(), 4 charge_inst None, 5
    deduct_type None, 6 extend_field None, 7 notify_config None, 8 open_id None, 9
    out_agreement_id None, 10 owner_name None, 11 pay_config None, 12 pid String::new(),
    13 sign_expire_date None, 14 sub_biz_type Default::default(), 15 user_id None
);

record::record!(PdeductSignValidateResponse, PDEDUCT_SIGN_VALIDATE_RESPONSE);

static PDEDUCT_SIGN_VALIDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignValidate",
    file: "spec/ebpp/pdeduct.sign.validate.yaml",
    rows: &[
        schema::Row::Text("agent_channel"),
        schema::Row::Text("agent_code"),
        schema::Row::Limited(
            "bill_key",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "biz_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Text("charge_inst"),
        schema::Row::Text("deduct_type"),
        schema::Row::Text("extend_field"),
        schema::Row::Text("notify_config"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_agreement_id"),
        schema::Row::Limited(
            "owner_name",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("pay_config"),
        schema::Row::Limited(
            "pid",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
            ],
        ),
        schema::Row::Text("sign_expire_date"),
        schema::Row::Limited(
            "sub_biz_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
            ],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["open_id", "user_id"])],
    lines: &[
        11, 19, 20, 24, 25, 28, 32, 33, 42, 46, 54, 55, 56, 61, 66, 70, 73, 86, 89, 90,
        91, 93, 98, 102, 103, 117, 122, 123, 127,
    ],
};

static PDEDUCT_SIGN_VALIDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignValidateResponse",
    file: "spec/ebpp/pdeduct.sign.validate.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
