//! `alipay.ebpp.pdeduct.sign.validate` · 缴费直连代扣签约前置校验
//!
//! Check whether a direct deduction agreement can be signed.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/validate`. Described in
//! `spec/ebpp/pdeduct.sign.validate.yaml`.

use crate::{record, schema};

static PDEDUCT_SIGN_VALIDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignValidate",
    file: "spec/ebpp/pdeduct.sign.validate.yaml",
    fields: &[
        schema::FieldDef::text("agent_channel", 11),
        schema::FieldDef::text("agent_code", 19),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 24),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 25),
            ],
            ..schema::FieldDef::text("bill_key", 20)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 32),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 33),
            ],
            ..schema::FieldDef::text("biz_type", 28)
        },
        schema::FieldDef::text("charge_inst", 42),
        schema::FieldDef::text("deduct_type", 46),
        schema::FieldDef::text("extend_field", 54),
        schema::FieldDef::text("notify_config", 55),
        schema::FieldDef::text("open_id", 56),
        schema::FieldDef::text("out_agreement_id", 61),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 70)],
            ..schema::FieldDef::text("owner_name", 66)
        },
        schema::FieldDef::text("pay_config", 73),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 89),
                schema::LimitDef::new(schema::Limit::MaxLength(16), 90),
                schema::LimitDef::new(schema::Limit::MinLength(16), 91),
            ],
            ..schema::FieldDef::text("pid", 86)
        },
        schema::FieldDef::text("sign_expire_date", 93),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 102),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 103),
            ],
            ..schema::FieldDef::text("sub_biz_type", 98)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 122),
                schema::LimitDef::new(schema::Limit::MinLength(16), 123),
            ],
            ..schema::FieldDef::text("user_id", 117)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["open_id", "user_id"]),
            line: 127,
        },
    ],
};

static PDEDUCT_SIGN_VALIDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignValidateResponse",
    file: "spec/ebpp/pdeduct.sign.validate.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            agent_channel: None,
            agent_code: None,
            bill_key: String::new(),
            biz_type: Default::default(),
            charge_inst: None,
            deduct_type: None,
            extend_field: None,
            notify_config: None,
            open_id: None,
            out_agreement_id: None,
            owner_name: None,
            pay_config: None,
            pid: String::new(),
            sign_expire_date: None,
            sub_biz_type: Default::default(),
            user_id: None,
        }
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

impl record::Record for PdeductSignValidate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_SIGN_VALIDATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agent_channel),
            1 => Some(&self.agent_code),
            2 => Some(&self.bill_key),
            3 => Some(&self.biz_type),
            4 => Some(&self.charge_inst),
            5 => Some(&self.deduct_type),
            6 => Some(&self.extend_field),
            7 => Some(&self.notify_config),
            8 => Some(&self.open_id),
            9 => Some(&self.out_agreement_id),
            10 => Some(&self.owner_name),
            11 => Some(&self.pay_config),
            12 => Some(&self.pid),
            13 => Some(&self.sign_expire_date),
            14 => Some(&self.sub_biz_type),
            15 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agent_channel),
            1 => Some(&mut self.agent_code),
            2 => Some(&mut self.bill_key),
            3 => Some(&mut self.biz_type),
            4 => Some(&mut self.charge_inst),
            5 => Some(&mut self.deduct_type),
            6 => Some(&mut self.extend_field),
            7 => Some(&mut self.notify_config),
            8 => Some(&mut self.open_id),
            9 => Some(&mut self.out_agreement_id),
            10 => Some(&mut self.owner_name),
            11 => Some(&mut self.pay_config),
            12 => Some(&mut self.pid),
            13 => Some(&mut self.sign_expire_date),
            14 => Some(&mut self.sub_biz_type),
            15 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for PdeductSignValidate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PdeductSignValidate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductSignValidate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductSignValidate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 132,
            },
            schema::ErrorDef {
                code: "NO_AUTHERITY",
                summary: "The user lacks the right.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 135,
            },
            schema::ErrorDef {
                code: "NO_AUTHERITY_BY_REALNAMED",
                summary: "The user lacks the right for want of real-name verification.",
                fix: "Ask the user to verify their identity.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 137,
            },
            schema::ErrorDef {
                code: "DEDUCT_BALANCE_IS_NOT_PAYMENT",
                summary: "The user has no balance payment.",
                fix: "Ask the user to activate balance payment.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 140,
            },
            schema::ErrorDef {
                code: "DEDUCT_INST_IS_NOT_EXIST",
                summary: "The charging institution does not exist.",
                fix: "Check the charging institution.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 143,
            },
            schema::ErrorDef {
                code: "DEDUCT_INST_PROD_IS_CLOSED",
                summary: "The product of the charging institution is closed.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 146,
            },
            schema::ErrorDef {
                code: "DEDUCT_SIGN_DUPLICATED_SELF",
                summary: "The user has signed the agreement already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 148,
            },
            schema::ErrorDef {
                code: "DEDUCT_SIGN_DUPLICATED_OTHER",
                summary: "Another user has signed for the customer number.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 150,
            },
            schema::ErrorDef {
                code: "DEDUCT_SIGN_CTU_CHECK_FAILED",
                summary: "Risk control refused the agreement.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 152,
            },
            schema::ErrorDef {
                code: "INVALID_CARD_NO",
                summary: "The card number is not valid.",
                fix: "Check the card number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 154,
            },
            schema::ErrorDef {
                code: "INVOKE_EBILL_CENTER_EXCEPTION",
                summary: "The billing center failed.",
                fix: "Call again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 158,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.ebpp.pdeduct.sign.validate` (缴费直连代扣签约前置校验).
///
/// This response has no fields.
#[non_exhaustive]
pub struct PdeductSignValidateResponse {}

impl record::Record for PdeductSignValidateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_SIGN_VALIDATE_RESPONSE
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

impl Default for PdeductSignValidateResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for PdeductSignValidateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductSignValidateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductSignValidateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PdeductSignValidateAgentChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PdeductSignValidateAgentChannel {
    /// `PUBLICPLATFORM`: Service window (服务窗).
    Publicplatform,
}

impl record::Enumeration for PdeductSignValidateAgentChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PUBLICPLATFORM", Self::Publicplatform),
    ];
}

impl std::fmt::Debug for PdeductSignValidateAgentChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PdeductSignValidateBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for PdeductSignValidateBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("JF", Self::Jf),
        ("WUYE", Self::Wuye),
        ("HK", Self::Hk),
        ("TX", Self::Tx),
    ];
}

impl std::fmt::Debug for PdeductSignValidateBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PdeductSignValidateDeductType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PdeductSignValidateDeductType {
    /// `INST_DIRECT_DEDUCT`: Direct deduction by an institution.
    InstDirectDeduct,
}

impl record::Enumeration for PdeductSignValidateDeductType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INST_DIRECT_DEDUCT", Self::InstDirectDeduct),
    ];
}

impl std::fmt::Debug for PdeductSignValidateDeductType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PdeductSignValidatePayConfig`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for PdeductSignValidatePayConfig {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BALANCE", Self::Balance),
        ("CARTOON", Self::Cartoon),
        ("BIGAMOUNT_CREDIT_CARTOON", Self::BigamountCreditCartoon),
        ("DEBIT_EXPRESS", Self::DebitExpress),
        ("OPTIMIZED_MOTO", Self::OptimizedMoto),
        ("PCREDIT_PAY", Self::PcreditPay),
        ("MONEY_FUND", Self::MoneyFund),
    ];
}

impl std::fmt::Debug for PdeductSignValidatePayConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PdeductSignValidateSubBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for PdeductSignValidateSubBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WATER", Self::Water),
        ("ELECTRIC", Self::Electric),
        ("GAS", Self::Gas),
        ("COMMUN", Self::Commun),
        ("CATV", Self::Catv),
        ("TRAFFIC", Self::Traffic),
        ("WUYE", Self::Wuye),
        ("HK", Self::Hk),
        ("CZ", Self::Cz),
    ];
}

impl std::fmt::Debug for PdeductSignValidateSubBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.pdeduct.sign.validate`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for PdeductSignValidateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("USER_IS_NOT_EXITS", Self::UserIsNotExits),
        ("NO_AUTHERITY", Self::NoAutherity),
        ("NO_AUTHERITY_BY_REALNAMED", Self::NoAutherityByRealnamed),
        ("DEDUCT_BALANCE_IS_NOT_PAYMENT", Self::DeductBalanceIsNotPayment),
        ("DEDUCT_INST_IS_NOT_EXIST", Self::DeductInstIsNotExist),
        ("DEDUCT_INST_PROD_IS_CLOSED", Self::DeductInstProdIsClosed),
        ("DEDUCT_SIGN_DUPLICATED_SELF", Self::DeductSignDuplicatedSelf),
        ("DEDUCT_SIGN_DUPLICATED_OTHER", Self::DeductSignDuplicatedOther),
        ("DEDUCT_SIGN_CTU_CHECK_FAILED", Self::DeductSignCtuCheckFailed),
        ("INVALID_CARD_NO", Self::InvalidCardNo),
        ("UNKNOW_ERROR", Self::UnknowError),
        ("INVOKE_EBILL_CENTER_EXCEPTION", Self::InvokeEbillCenterException),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PdeductSignValidateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
