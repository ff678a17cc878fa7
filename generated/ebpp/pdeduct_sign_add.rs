//! `alipay.ebpp.pdeduct.sign.add` · 缴费直连代扣签约
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/add`. Described in
//! `spec/ebpp/pdeduct.sign.add.yaml`.

use crate::{record, schema};

static PDEDUCT_SIGN_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignAdd",
    file: "spec/ebpp/pdeduct.sign.add.yaml",
    fields: &[
        schema::FieldDef::text("agent_channel", 9),
        schema::FieldDef::text("agent_code", 10),
        schema::FieldDef::text("bill_key", 11),
        schema::FieldDef::text("biz_type", 12),
        schema::FieldDef::text("charge_inst", 13),
        schema::FieldDef::text("deduct_prod_code", 14),
        schema::FieldDef::text("deduct_type", 15),
        schema::FieldDef::text("ext_user_info", 16),
        schema::FieldDef::text("extend_field", 17),
        schema::FieldDef::text("notify_config", 18),
        schema::FieldDef::text("open_id", 19),
        schema::FieldDef::text("out_agreement_id", 20),
        schema::FieldDef::text("owner_name", 21),
        schema::FieldDef::text("pay_config", 22),
        schema::FieldDef::text("pay_password_token", 23),
        schema::FieldDef::text("pid", 24),
        schema::FieldDef::text("sign_expire_date", 25),
        schema::FieldDef::text("sub_biz_type", 26),
        schema::FieldDef::text("user_id", 27),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "specified_sort_channels",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(
                            &super::types::SPECIFIED_SORT_CHANNEL_PARAM,
                        ),
                        limits: &[],
                    },
                ),
                28,
            )
        },
    ],
    rules: &[],
};

static PDEDUCT_SIGN_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignAddResponse",
    file: "spec/ebpp/pdeduct.sign.add.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 31),
        schema::FieldDef::text("agreement_status", 32),
        schema::FieldDef::text("extend_field", 33),
        schema::FieldDef::text("notify_config", 34),
        schema::FieldDef::text("out_agreement_id", 35),
        schema::FieldDef::new(
            "pay_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            36,
        ),
        schema::FieldDef::text("sign_date", 37),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.pdeduct.sign.add` (缴费直连代扣签约).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/add`. Described in
/// `spec/ebpp/pdeduct.sign.add.yaml`.
/// Answered by [`PdeductSignAddResponse`], or by an error with a [`PdeductSignAddErrorCode`].
#[doc(alias = "alipay.ebpp.pdeduct.sign.add")]
#[doc(alias = "缴费直连代扣签约")]
#[must_use]
#[non_exhaustive]
pub struct PdeductSignAdd {
    /// On the wire `agent_channel`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:9`.
    pub agent_channel: Option<String>,
    /// On the wire `agent_code`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:10`.
    pub agent_code: Option<String>,
    /// On the wire `bill_key`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:11`.
    pub bill_key: Option<String>,
    /// On the wire `biz_type`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:12`.
    pub biz_type: Option<String>,
    /// On the wire `charge_inst`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:13`.
    pub charge_inst: Option<String>,
    /// On the wire `deduct_prod_code`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:14`.
    pub deduct_prod_code: Option<String>,
    /// On the wire `deduct_type`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:15`.
    pub deduct_type: Option<String>,
    /// On the wire `ext_user_info`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:16`.
    pub ext_user_info: Option<String>,
    /// On the wire `extend_field`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:17`.
    pub extend_field: Option<String>,
    /// On the wire `notify_config`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:18`.
    pub notify_config: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:19`.
    pub open_id: Option<String>,
    /// On the wire `out_agreement_id`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:20`.
    pub out_agreement_id: Option<String>,
    /// On the wire `owner_name`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:21`.
    pub owner_name: Option<String>,
    /// On the wire `pay_config`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:22`.
    pub pay_config: Option<String>,
    /// On the wire `pay_password_token`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:23`.
    pub pay_password_token: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:24`.
    pub pid: Option<String>,
    /// On the wire `sign_expire_date`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:25`.
    pub sign_expire_date: Option<String>,
    /// On the wire `sub_biz_type`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:26`.
    pub sub_biz_type: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:27`.
    pub user_id: Option<String>,
    /// On the wire `specified_sort_channels`, a list; each element is a record of the kind
    /// `SpecifiedSortChannelParam`; on the gateway only. Source: `spec/ebpp/pdeduct.sign.add.yaml:28`.
    pub specified_sort_channels: Vec<super::types::SpecifiedSortChannelParam>,
}

impl PdeductSignAdd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agent_channel: None,
            agent_code: None,
            bill_key: None,
            biz_type: None,
            charge_inst: None,
            deduct_prod_code: None,
            deduct_type: None,
            ext_user_info: None,
            extend_field: None,
            notify_config: None,
            open_id: None,
            out_agreement_id: None,
            owner_name: None,
            pay_config: None,
            pay_password_token: None,
            pid: None,
            sign_expire_date: None,
            sub_biz_type: None,
            user_id: None,
            specified_sort_channels: Vec::new(),
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

    /// Sets [`deduct_prod_code`](Self::deduct_prod_code).
    #[inline]
    pub fn deduct_prod_code(mut self, deduct_prod_code: impl Into<String>) -> Self {
        self.deduct_prod_code = Some(deduct_prod_code.into());
        self
    }

    /// Sets [`deduct_type`](Self::deduct_type).
    #[inline]
    pub fn deduct_type(mut self, deduct_type: impl Into<String>) -> Self {
        self.deduct_type = Some(deduct_type.into());
        self
    }

    /// Sets [`ext_user_info`](Self::ext_user_info).
    #[inline]
    pub fn ext_user_info(mut self, ext_user_info: impl Into<String>) -> Self {
        self.ext_user_info = Some(ext_user_info.into());
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

    /// Sets [`pay_password_token`](Self::pay_password_token).
    #[inline]
    pub fn pay_password_token(mut self, pay_password_token: impl Into<String>) -> Self {
        self.pay_password_token = Some(pay_password_token.into());
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

    /// Sets [`specified_sort_channels`](Self::specified_sort_channels).
    #[inline]
    pub fn specified_sort_channels(
        mut self,
        specified_sort_channels: impl IntoIterator<
            Item = super::types::SpecifiedSortChannelParam,
        >,
    ) -> Self {
        self.specified_sort_channels = specified_sort_channels.into_iter().collect();
        self
    }
}

impl record::Record for PdeductSignAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_SIGN_ADD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agent_channel),
            1 => Some(&self.agent_code),
            2 => Some(&self.bill_key),
            3 => Some(&self.biz_type),
            4 => Some(&self.charge_inst),
            5 => Some(&self.deduct_prod_code),
            6 => Some(&self.deduct_type),
            7 => Some(&self.ext_user_info),
            8 => Some(&self.extend_field),
            9 => Some(&self.notify_config),
            10 => Some(&self.open_id),
            11 => Some(&self.out_agreement_id),
            12 => Some(&self.owner_name),
            13 => Some(&self.pay_config),
            14 => Some(&self.pay_password_token),
            15 => Some(&self.pid),
            16 => Some(&self.sign_expire_date),
            17 => Some(&self.sub_biz_type),
            18 => Some(&self.user_id),
            19 => Some(&self.specified_sort_channels),
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
            5 => Some(&mut self.deduct_prod_code),
            6 => Some(&mut self.deduct_type),
            7 => Some(&mut self.ext_user_info),
            8 => Some(&mut self.extend_field),
            9 => Some(&mut self.notify_config),
            10 => Some(&mut self.open_id),
            11 => Some(&mut self.out_agreement_id),
            12 => Some(&mut self.owner_name),
            13 => Some(&mut self.pay_config),
            14 => Some(&mut self.pay_password_token),
            15 => Some(&mut self.pid),
            16 => Some(&mut self.sign_expire_date),
            17 => Some(&mut self.sub_biz_type),
            18 => Some(&mut self.user_id),
            19 => Some(&mut self.specified_sort_channels),
            _ => None,
        }
    }
}

impl Default for PdeductSignAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PdeductSignAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductSignAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductSignAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PdeductSignAdd {}

impl record::Request for PdeductSignAdd {
    type Response = PdeductSignAddResponse;
    type ErrorCode = PdeductSignAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.pdeduct.sign.add",
        title: "缴费直连代扣签约",
        file: "spec/ebpp/pdeduct.sign.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/pdeduct/sign/add",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PDEDUCT_SIGN_ADD,
        response: &PDEDUCT_SIGN_ADD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.pdeduct.sign.add` (缴费直连代扣签约).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PdeductSignAddResponse {
    /// On the wire `agreement_id`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:31`.
    pub agreement_id: Option<String>,
    /// On the wire `agreement_status`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:32`.
    pub agreement_status: Option<String>,
    /// On the wire `extend_field`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:33`.
    pub extend_field: Option<String>,
    /// On the wire `notify_config`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:34`.
    pub notify_config: Option<String>,
    /// On the wire `out_agreement_id`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:35`.
    pub out_agreement_id: Option<String>,
    /// On the wire `pay_config`, a list; each element is a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:36`.
    pub pay_config: Vec<String>,
    /// On the wire `sign_date`, a text. Source: `spec/ebpp/pdeduct.sign.add.yaml:37`.
    pub sign_date: Option<String>,
}

impl record::Record for PdeductSignAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_SIGN_ADD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.agreement_status),
            2 => Some(&self.extend_field),
            3 => Some(&self.notify_config),
            4 => Some(&self.out_agreement_id),
            5 => Some(&self.pay_config),
            6 => Some(&self.sign_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.agreement_status),
            2 => Some(&mut self.extend_field),
            3 => Some(&mut self.notify_config),
            4 => Some(&mut self.out_agreement_id),
            5 => Some(&mut self.pay_config),
            6 => Some(&mut self.sign_date),
            _ => None,
        }
    }
}

impl Default for PdeductSignAddResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            agreement_status: None,
            extend_field: None,
            notify_config: None,
            out_agreement_id: None,
            pay_config: Vec::new(),
            sign_date: None,
        }
    }
}

impl Clone for PdeductSignAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductSignAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductSignAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.pdeduct.sign.add`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PdeductSignAddErrorCode {
    /// On the wire `isv.arguments-error`. Source: `spec/ebpp/pdeduct.sign.add.yaml:40`.
    IsvArgumentsError,
    /// On the wire `isp.unknow-error`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/ebpp/pdeduct.sign.add.yaml:41`.
    IspUnknowError,
    /// On the wire `isv.charge-no-direct-deduct`. Source: `spec/ebpp/pdeduct.sign.add.yaml:42`.
    IsvChargeNoDirectDeduct,
    /// On the wire `isv.deduct-user-no-auth`. Source: `spec/ebpp/pdeduct.sign.add.yaml:43`.
    IsvDeductUserNoAuth,
    /// On the wire `isv.deduct-paypassword-error`. Source: `spec/ebpp/pdeduct.sign.add.yaml:44`.
    IsvDeductPaypasswordError,
    /// On the wire `isv.deduct-balance-is-not-payment`. Source: `spec/ebpp/pdeduct.sign.add.yaml:45`.
    IsvDeductBalanceIsNotPayment,
    /// On the wire `isv.deduct-deplicated-self`. Source: `spec/ebpp/pdeduct.sign.add.yaml:46`.
    IsvDeductDeplicatedSelf,
    /// On the wire `isv.deduct-sign-no-exist`. Source: `spec/ebpp/pdeduct.sign.add.yaml:47`.
    IsvDeductSignNoExist,
    /// On the wire `isv.deduct-billkey-sign-exit`. Source: `spec/ebpp/pdeduct.sign.add.yaml:48`.
    IsvDeductBillkeySignExit,
    /// On the wire `isv.deduct-no-autherity-by-realnamed`. Source: `spec/ebpp/pdeduct.sign.add.yaml:49`.
    IsvDeductNoAutherityByRealnamed,
    /// On the wire `isv.deduct-no-autherity-by-q`. Source: `spec/ebpp/pdeduct.sign.add.yaml:50`.
    IsvDeductNoAutherityByQ,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PdeductSignAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("isv.arguments-error", Self::IsvArgumentsError),
        ("isp.unknow-error", Self::IspUnknowError),
        ("isv.charge-no-direct-deduct", Self::IsvChargeNoDirectDeduct),
        ("isv.deduct-user-no-auth", Self::IsvDeductUserNoAuth),
        ("isv.deduct-paypassword-error", Self::IsvDeductPaypasswordError),
        ("isv.deduct-balance-is-not-payment", Self::IsvDeductBalanceIsNotPayment),
        ("isv.deduct-deplicated-self", Self::IsvDeductDeplicatedSelf),
        ("isv.deduct-sign-no-exist", Self::IsvDeductSignNoExist),
        ("isv.deduct-billkey-sign-exit", Self::IsvDeductBillkeySignExit),
        ("isv.deduct-no-autherity-by-realnamed", Self::IsvDeductNoAutherityByRealnamed),
        ("isv.deduct-no-autherity-by-q", Self::IsvDeductNoAutherityByQ),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PdeductSignAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
