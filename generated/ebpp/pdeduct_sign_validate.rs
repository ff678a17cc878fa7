//! `alipay.ebpp.pdeduct.sign.validate` · 缴费直连代扣签约前置校验
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/validate`. Described in
//! `spec/ebpp/pdeduct.sign.validate.yaml`.

use crate::{record, schema};

static PDEDUCT_SIGN_VALIDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignValidate",
    file: "spec/ebpp/pdeduct.sign.validate.yaml",
    fields: &[
        schema::FieldDef::text("agent_channel", 9),
        schema::FieldDef::text("agent_code", 10),
        schema::FieldDef::text("bill_key", 11),
        schema::FieldDef::text("biz_type", 12),
        schema::FieldDef::text("charge_inst", 13),
        schema::FieldDef::text("deduct_type", 14),
        schema::FieldDef::text("extend_field", 15),
        schema::FieldDef::text("notify_config", 16),
        schema::FieldDef::text("open_id", 17),
        schema::FieldDef::text("out_agreement_id", 18),
        schema::FieldDef::text("owner_name", 19),
        schema::FieldDef::text("pay_config", 20),
        schema::FieldDef::text("pid", 21),
        schema::FieldDef::text("sign_expire_date", 22),
        schema::FieldDef::text("sub_biz_type", 23),
        schema::FieldDef::text("user_id", 24),
    ],
    rules: &[],
};

static PDEDUCT_SIGN_VALIDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignValidateResponse",
    file: "spec/ebpp/pdeduct.sign.validate.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.ebpp.pdeduct.sign.validate` (缴费直连代扣签约前置校验).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/validate`. Described in
/// `spec/ebpp/pdeduct.sign.validate.yaml`.
/// Answered by [`PdeductSignValidateResponse`], or by an error with a [`PdeductSignValidateErrorCode`].
#[doc(alias = "alipay.ebpp.pdeduct.sign.validate")]
#[doc(alias = "缴费直连代扣签约前置校验")]
#[must_use]
#[non_exhaustive]
pub struct PdeductSignValidate {
    /// On the wire `agent_channel`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:9`.
    pub agent_channel: Option<String>,
    /// On the wire `agent_code`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:10`.
    pub agent_code: Option<String>,
    /// On the wire `bill_key`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:11`.
    pub bill_key: Option<String>,
    /// On the wire `biz_type`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:12`.
    pub biz_type: Option<String>,
    /// On the wire `charge_inst`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:13`.
    pub charge_inst: Option<String>,
    /// On the wire `deduct_type`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:14`.
    pub deduct_type: Option<String>,
    /// On the wire `extend_field`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:15`.
    pub extend_field: Option<String>,
    /// On the wire `notify_config`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:16`.
    pub notify_config: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:17`.
    pub open_id: Option<String>,
    /// On the wire `out_agreement_id`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:18`.
    pub out_agreement_id: Option<String>,
    /// On the wire `owner_name`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:19`.
    pub owner_name: Option<String>,
    /// On the wire `pay_config`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:20`.
    pub pay_config: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:21`.
    pub pid: Option<String>,
    /// On the wire `sign_expire_date`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:22`.
    pub sign_expire_date: Option<String>,
    /// On the wire `sub_biz_type`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:23`.
    pub sub_biz_type: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/pdeduct.sign.validate.yaml:24`.
    pub user_id: Option<String>,
}

impl PdeductSignValidate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agent_channel: None,
            agent_code: None,
            bill_key: None,
            biz_type: None,
            charge_inst: None,
            deduct_type: None,
            extend_field: None,
            notify_config: None,
            open_id: None,
            out_agreement_id: None,
            owner_name: None,
            pay_config: None,
            pid: None,
            sign_expire_date: None,
            sub_biz_type: None,
            user_id: None,
        }
    }

    /// Sets [`agent_channel`](Self::agent_channel).
    #[inline]
    pub fn agent_channel(mut self, agent_channel: impl Into<String>) -> Self {
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
        self.bill_key = Some(bill_key.into());
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
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
    pub fn deduct_type(mut self, deduct_type: impl Into<String>) -> Self {
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
    pub fn pay_config(mut self, pay_config: impl Into<String>) -> Self {
        self.pay_config = Some(pay_config.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
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
    pub fn sub_biz_type(mut self, sub_biz_type: impl Into<String>) -> Self {
        self.sub_biz_type = Some(sub_biz_type.into());
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.pdeduct.sign.validate` (缴费直连代扣签约前置校验).
///
/// It has no fields: that it came is what it says.
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

/// The error codes of `alipay.ebpp.pdeduct.sign.validate`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PdeductSignValidateErrorCode {
    /// On the wire `USER_IS_NOT_EXITS`. Source: `spec/ebpp/pdeduct.sign.validate.yaml:29`.
    UserIsNotExits,
    /// On the wire `NO_AUTHERITY`. Source: `spec/ebpp/pdeduct.sign.validate.yaml:30`.
    NoAutherity,
    /// On the wire `NO_AUTHERITY_BY_REALNAMED`. Source: `spec/ebpp/pdeduct.sign.validate.yaml:31`.
    NoAutherityByRealnamed,
    /// On the wire `DEDUCT_BALANCE_IS_NOT_PAYMENT`. Source: `spec/ebpp/pdeduct.sign.validate.yaml:32`.
    DeductBalanceIsNotPayment,
    /// On the wire `DEDUCT_INST_IS_NOT_EXIST`. Source: `spec/ebpp/pdeduct.sign.validate.yaml:33`.
    DeductInstIsNotExist,
    /// On the wire `DEDUCT_INST_PROD_IS_CLOSED`. Source: `spec/ebpp/pdeduct.sign.validate.yaml:34`.
    DeductInstProdIsClosed,
    /// On the wire `DEDUCT_SIGN_DUPLICATED_SELF`. Source: `spec/ebpp/pdeduct.sign.validate.yaml:35`.
    DeductSignDuplicatedSelf,
    /// On the wire `DEDUCT_SIGN_DUPLICATED_OTHER`. Source: `spec/ebpp/pdeduct.sign.validate.yaml:36`.
    DeductSignDuplicatedOther,
    /// On the wire `DEDUCT_SIGN_CTU_CHECK_FAILED`. Source: `spec/ebpp/pdeduct.sign.validate.yaml:37`.
    DeductSignCtuCheckFailed,
    /// On the wire `INVALID_CARD_NO`. Source: `spec/ebpp/pdeduct.sign.validate.yaml:38`.
    InvalidCardNo,
    /// On the wire `UNKNOW_ERROR`. Source: `spec/ebpp/pdeduct.sign.validate.yaml:39`.
    UnknowError,
    /// On the wire `INVOKE_EBILL_CENTER_EXCEPTION`. Source: `spec/ebpp/pdeduct.sign.validate.yaml:40`.
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
