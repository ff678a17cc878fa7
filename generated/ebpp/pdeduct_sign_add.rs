//! `alipay.ebpp.pdeduct.sign.add` · 缴费直连代扣签约
//!
//! Sign a direct deduction agreement for bill payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/add`. Described in
//! `spec/ebpp/pdeduct.sign.add.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.pdeduct.sign.add` (缴费直连代扣签约).
///
/// Sign a direct deduction agreement for bill payment.
///
/// ```
/// use alipay::ebpp::PdeductSignAdd;
///
/// let request = PdeductSignAdd::new()
///     .bill_key("02659981")
///     .biz_type("JF")
///     .charge_inst("CQCENTERELECTRIC")
///     .pay_password_token("11505a6f41688644a4b85f9bf80ef071")
///     .pid("2088000000000001")
///     .sub_biz_type("ELECTRIC")
///     .open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`bill_key`](Self::bill_key) | required; at most 32 characters (advisory) |
/// | [`biz_type`](Self::biz_type) | required; one of its values; at most 32 characters (advisory) |
/// | [`charge_inst`](Self::charge_inst) | required; at most 50 characters (advisory) |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`owner_name`](Self::owner_name) | at most 32 characters (advisory) |
/// | [`pay_password_token`](Self::pay_password_token) | required; at most 32 characters (advisory) |
/// | [`pid`](Self::pid) | required; at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
/// | [`sub_biz_type`](Self::sub_biz_type) | required; one of its values; at most 32 characters (advisory) |
/// | [`user_id`](Self::user_id) | required in some cases; at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
/// | rule | At least one of `open_id`, `user_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/add`. Described in
/// `spec/ebpp/pdeduct.sign.add.yaml`.
/// Returns [`PdeductSignAddResponse`], or an error with a [`PdeductSignAddErrorCode`].
#[doc(alias = "alipay.ebpp.pdeduct.sign.add")]
#[doc(alias = "/v3/alipay/ebpp/pdeduct/sign/add")]
#[doc(alias = "缴费直连代扣签约")]
#[doc(alias = "代扣")]
#[doc(alias = "签约")]
#[doc(alias = "缴费")]
#[must_use]
#[non_exhaustive]
pub struct PdeductSignAdd {
    /// Channel from which the agreement is signed.
    ///
    /// 机构签约代扣来源渠道; other values may be added. Example: `PUBLICPLATFORM`.
    pub agent_channel: Option<record::Choice<PdeductSignAddAgentChannel>>,
    /// Initiator; the `publicId` when signing from a service window.
    ///
    /// Example: `123456`.
    pub agent_code: Option<String>,
    /// Customer number that identifies a household's water or power supply.
    ///
    /// 户号; required; at most 32 characters (advisory). Example: `02659981`.
    pub bill_key: String,
    /// Type of business.
    ///
    /// 业务类型; required; at most 32 characters (advisory). Example: `JF`.
    pub biz_type: record::Choice<PdeductSignAddBizType>,
    /// Id of the charging institution in Alipay's payment system.
    ///
    /// Required; at most 50 characters (advisory). Example: `CQCENTERELECTRIC`.
    pub charge_inst: String,
    /// Product code of the deduction.
    ///
    /// 代扣产品码; other values may be added. Example: `INSURANCE_MERCHANT_DEDUCT`.
    pub deduct_prod_code: Option<record::Choice<PdeductSignAddDeductProdCode>>,
    /// Kind of signing; may be empty.
    ///
    /// 签约类型. Example: `direct_sign_deduct`.
    pub deduct_type: Option<String>,
    /// JSON identity of the user for the real-name check; checked if `need_check_info` is `T`.
    ///
    /// 外部用户实名认证相关信息.
    pub ext_user_info: Option<String>,
    /// Extension field, as JSON text.
    ///
    /// 扩展字段.
    pub extend_field: Option<String>,
    /// Notification settings; may be empty.
    ///
    /// 通知方式设置.
    pub notify_config: Option<String>,
    /// User's open id, unique within the app; give this or `user_id`.
    ///
    /// Required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Agreement id of the external institution.
    ///
    /// 外部产生的协议ID. Example: `123456`.
    pub out_agreement_id: Option<String>,
    /// Real name of the account holder.
    ///
    /// 户名; at most 32 characters (advisory). Example: `某某`.
    pub owner_name: Option<String>,
    /// Payment tool settings; may be empty at present.
    ///
    /// 支付工具设置.
    pub pay_config: Option<String>,
    /// Token from Alipay's mobile payment password page, handed to the callback address.
    ///
    /// 支付密码鉴权token; required; at most 32 characters (advisory). Example: `11505a6f41688644a4b85f9bf80ef071`.
    pub pay_password_token: String,
    /// Merchant's Alipay user id, 16 digits starting with 2088\.
    ///
    /// 商户id; required; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example:
    /// `2088000000000001`.
    pub pid: String,
    /// Expiry date of the agreement; empty means unlimited, always empty at present.
    ///
    /// 签约到期时间. Example: `2015-03-12`.
    pub sign_expire_date: Option<String>,
    /// Sub-type below the business type; `WATER` is the water bill of `JF`.
    ///
    /// 业务子类型; required; at most 32 characters (advisory). Example: `ELECTRIC`.
    pub sub_biz_type: record::Choice<PdeductSignAddSubBizType>,
    /// User's Alipay user id, 16 digits starting with 2088\.
    ///
    /// 用户 id; required in some cases; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example:
    /// `2088000000000001`.
    pub user_id: Option<String>,
    /// Specified order of payment channels.
    ///
    /// On the gateway only.
    pub specified_sort_channels: Vec<super::types::SpecifiedSortChannelParam>,
}

impl PdeductSignAdd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agent_channel`](Self::agent_channel).
    #[inline]
    pub fn agent_channel(
        mut self,
        agent_channel: impl Into<record::Choice<PdeductSignAddAgentChannel>>,
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
        biz_type: impl Into<record::Choice<PdeductSignAddBizType>>,
    ) -> Self {
        self.biz_type = biz_type.into();
        self
    }

    /// Sets [`charge_inst`](Self::charge_inst).
    #[inline]
    pub fn charge_inst(mut self, charge_inst: impl Into<String>) -> Self {
        self.charge_inst = charge_inst.into();
        self
    }

    /// Sets [`deduct_prod_code`](Self::deduct_prod_code).
    #[inline]
    pub fn deduct_prod_code(
        mut self,
        deduct_prod_code: impl Into<record::Choice<PdeductSignAddDeductProdCode>>,
    ) -> Self {
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
        self.pay_password_token = pay_password_token.into();
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
        sub_biz_type: impl Into<record::Choice<PdeductSignAddSubBizType>>,
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

/// The response of `alipay.ebpp.pdeduct.sign.add` (缴费直连代扣签约).
#[non_exhaustive]
pub struct PdeductSignAddResponse {
    /// Alipay deduction agreement id.
    ///
    /// 支付宝代扣协议ID. Example: `20141028000363828663`.
    pub agreement_id: Option<String>,
    /// State of the agreement; `success` once signed.
    ///
    /// 支付宝协议状态. Example: `success`.
    pub agreement_status: Option<String>,
    /// Extension parameters; may be empty.
    ///
    /// 扩展参数.
    pub extend_field: Option<String>,
    /// Notification settings.
    ///
    /// 通知方式设置. Example: `通知方式文案`.
    pub notify_config: Option<String>,
    /// Merchant's deduction agreement id.
    ///
    /// 商户生成的代扣协议ID. Example: `123123`.
    pub out_agreement_id: Option<String>,
    /// Payment method settings, such as `BALANCE`.
    ///
    /// 支付方式设置. Example: `BALANCE`.
    pub pay_config: Vec<String>,
    /// When the agreement was signed.
    ///
    /// 签约时间; a day, as `yyyy-MM-dd`. Example: `2014-01-21`.
    pub sign_date: Option<record::Date>,
}

/// The values of the platform's type `PdeductSignAddAgentChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductSignAddAgentChannel {
    /// `PUBLICPLATFORM`: Service window (服务窗).
    Publicplatform,
}

record::enumeration!(PdeductSignAddAgentChannel, "PUBLICPLATFORM" Publicplatform);

/// The values of the platform's type `PdeductSignAddBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductSignAddBizType {
    /// `JF`: Utility payment (公共事业缴纳).
    Jf,
    /// `WUYE`: Property management fee (物业缴费).
    Wuye,
    /// `HK`: Credit card repayment (信用卡还款).
    Hk,
    /// `TX`: Telecommunication payment (通讯缴费).
    Tx,
    /// `IND`: Insurance payment (保险缴费).
    Ind,
}

record::enumeration!(
    PdeductSignAddBizType, "JF" Jf, "WUYE" Wuye, "HK" Hk, "TX" Tx, "IND" Ind
);

/// The values of the platform's type `PdeductSignAddDeductProdCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductSignAddDeductProdCode {
    /// `INST_DIRECT_DEDUCT`: Bill payment.
    InstDirectDeduct,
    /// `INSURANCE_MERCHANT_DEDUCT`: Insurance.
    InsuranceMerchantDeduct,
}

record::enumeration!(
    PdeductSignAddDeductProdCode, "INST_DIRECT_DEDUCT" InstDirectDeduct,
    "INSURANCE_MERCHANT_DEDUCT" InsuranceMerchantDeduct
);

/// The values of the platform's type `PdeductSignAddSubBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductSignAddSubBizType {
    /// `WATER`: Water (缴水费).
    Water,
    /// `ELECTRIC`: Electricity (缴电费).
    Electric,
    /// `GAS`: Gas (缴燃气费).
    Gas,
    /// `COMMUN`: Landline and broadband (缴固话宽带费).
    Commun,
    /// `CATV`: Cable television (缴有线电视费).
    Catv,
    /// `TRAFFIC`: Traffic fine (缴交通罚款).
    Traffic,
    /// `WUYE`: Property management fee (缴物业费).
    Wuye,
    /// `RC`: Recurring car loan deduction (定期还车贷代扣).
    Rc,
    /// `RH`: Recurring mortgage deduction (定期还房贷代扣).
    Rh,
    /// `RR`: Recurring rent deduction (定期还房租代扣).
    Rr,
    /// `RN`: Recurring online loan deduction (定期还网贷代扣).
    Rn,
    /// `CZ`: Mobile top-up deduction (手机充值代扣).
    Cz,
    /// `CAR`: Car insurance (车险).
    Car,
    /// `LIFE`: Life insurance (寿险).
    Life,
    /// `HEALTH`: Health insurance (健康险).
    Health,
    /// `HK`: Credit card repayment (信用卡还款).
    Hk,
}

record::enumeration!(
    PdeductSignAddSubBizType, "WATER" Water, "ELECTRIC" Electric, "GAS" Gas, "COMMUN"
    Commun, "CATV" Catv, "TRAFFIC" Traffic, "WUYE" Wuye, "RC" Rc, "RH" Rh, "RR" Rr, "RN"
    Rn, "CZ" Cz, "CAR" Car, "LIFE" Life, "HEALTH" Health, "HK" Hk
);

/// The error codes of `alipay.ebpp.pdeduct.sign.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PdeductSignAddErrorCode {
    /// `isv.arguments-error`: An argument is wrong.
    ///
    /// Check the parameters.
    IsvArgumentsError,
    /// `isp.unknow-error`: An unknown error occurred.
    ///
    /// Retry, or ask support. The same call may succeed later. The outcome is unknown: the call may have taken
    /// effect.
    IspUnknowError,
    /// `isv.charge-no-direct-deduct`: The charging institution does not support direct deduction.
    ///
    /// Check the charging institution.
    IsvChargeNoDirectDeduct,
    /// `isv.deduct-user-no-auth`: The user has not authorized the deduction.
    ///
    /// Ask the user to authorize.
    IsvDeductUserNoAuth,
    /// `isv.deduct-paypassword-error`: The payment password is wrong.
    ///
    /// Ask the user to enter the password again.
    IsvDeductPaypasswordError,
    /// `isv.deduct-balance-is-not-payment`: The user has no balance payment.
    ///
    /// Ask the user to activate balance payment.
    IsvDeductBalanceIsNotPayment,
    /// `isv.deduct-deplicated-self`: The user has signed the agreement already.
    IsvDeductDeplicatedSelf,
    /// `isv.deduct-sign-no-exist`: The agreement does not exist.
    ///
    /// Check the agreement.
    IsvDeductSignNoExist,
    /// `isv.deduct-billkey-sign-exit`: The customer number has an agreement already.
    IsvDeductBillkeySignExit,
    /// `isv.deduct-no-autherity-by-realnamed`: The user lacks the right for want of real-name verification.
    ///
    /// Ask the user to verify their identity.
    IsvDeductNoAutherityByRealnamed,
    /// `isv.deduct-no-autherity-by-q`: The user's quick account lacks the right.
    ///
    /// Ask the user to complete their account.
    IsvDeductNoAutherityByQ,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PdeductSignAddErrorCode, "isv.arguments-error" IsvArgumentsError, "isp.unknow-error"
    IspUnknowError, "isv.charge-no-direct-deduct" IsvChargeNoDirectDeduct,
    "isv.deduct-user-no-auth" IsvDeductUserNoAuth, "isv.deduct-paypassword-error"
    IsvDeductPaypasswordError, "isv.deduct-balance-is-not-payment"
    IsvDeductBalanceIsNotPayment, "isv.deduct-deplicated-self" IsvDeductDeplicatedSelf,
    "isv.deduct-sign-no-exist" IsvDeductSignNoExist, "isv.deduct-billkey-sign-exit"
    IsvDeductBillkeySignExit, "isv.deduct-no-autherity-by-realnamed"
    IsvDeductNoAutherityByRealnamed, "isv.deduct-no-autherity-by-q"
    IsvDeductNoAutherityByQ
);

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
        errors: &[
            schema::ErrorDef {
                code: "isv.arguments-error",
                summary: "An argument is wrong.",
                fix: "Check the parameters.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.charge-no-direct-deduct",
                summary: "The charging institution does not support direct deduction.",
                fix: "Check the charging institution.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.deduct-user-no-auth",
                summary: "The user has not authorized the deduction.",
                fix: "Ask the user to authorize.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.deduct-paypassword-error",
                summary: "The payment password is wrong.",
                fix: "Ask the user to enter the password again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.deduct-balance-is-not-payment",
                summary: "The user has no balance payment.",
                fix: "Ask the user to activate balance payment.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.deduct-deplicated-self",
                summary: "The user has signed the agreement already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.deduct-sign-no-exist",
                summary: "The agreement does not exist.",
                fix: "Check the agreement.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.deduct-billkey-sign-exit",
                summary: "The customer number has an agreement already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.deduct-no-autherity-by-realnamed",
                summary: "The user lacks the right for want of real-name verification.",
                fix: "Ask the user to verify their identity.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "isv.deduct-no-autherity-by-q",
                summary: "The user's quick account lacks the right.",
                fix: "Ask the user to complete their account.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PdeductSignAdd, PDEDUCT_SIGN_ADD, 0 agent_channel None, 1 agent_code None, 2 bill_key
    String::new(), 3 biz_type Default::default(), 4 charge_inst String::new(), 5
    deduct_prod_code None, 6 deduct_type None, 7 ext_user_info None, 8 extend_field None,
    9 notify_config None, 10 open_id None, 11 out_agreement_id None, 12 owner_name None,
    13 pay_config None, 14 pay_password_token String::new(), 15 pid String::new(), 16
    sign_expire_date None, 17 sub_biz_type Default::default(), 18 user_id None, 19
    specified_sort_channels Vec::new()
);

record::record!(
    PdeductSignAddResponse, PDEDUCT_SIGN_ADD_RESPONSE, 0 agreement_id None, 1
    agreement_status None, 2 extend_field None, 3 notify_config None, 4 out_agreement_id
    None, 5 pay_config Vec::new(), 6 sign_date None
);

static PDEDUCT_SIGN_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignAdd",
    file: "spec/ebpp/pdeduct.sign.add.yaml",
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
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["JF", "WUYE", "HK", "TX", "IND"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "charge_inst",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(50)),
            ],
        ),
        schema::Row::Text("deduct_prod_code"),
        schema::Row::Text("deduct_type"),
        schema::Row::Text("ext_user_info"),
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
            "pay_password_token",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "pid",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
        schema::Row::Text("sign_expire_date"),
        schema::Row::Limited(
            "sub_biz_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "WATER",
                            "ELECTRIC",
                            "GAS",
                            "COMMUN",
                            "CATV",
                            "TRAFFIC",
                            "WUYE",
                            "RC",
                            "RH",
                            "RR",
                            "RN",
                            "CZ",
                            "CAR",
                            "LIFE",
                            "HEALTH",
                            "HK",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "specified_sort_channels",
                kind: schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(
                            &super::types::SPECIFIED_SORT_CHANNEL_PARAM,
                        ),
                        limits: &[],
                    },
                ),
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["open_id", "user_id"])],
    lines: &[
        11, 19, 23, 27, 28, 31, 35, 36, 34, 45, 48, 49, 52, 61, 62, 66, 67, 68, 73, 78,
        82, 85, 86, 90, 91, 94, 98, 99, 100, 101, 103, 108, 112, 113, 111, 133, 138, 139,
        140, 142, 148,
    ],
};

static PDEDUCT_SIGN_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignAddResponse",
    file: "spec/ebpp/pdeduct.sign.add.yaml",
    rows: &[
        schema::Row::Text("agreement_id"),
        schema::Row::Text("agreement_status"),
        schema::Row::Text("extend_field"),
        schema::Row::Text("notify_config"),
        schema::Row::Text("out_agreement_id"),
        schema::Row::Plain(
            "pay_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("sign_date"),
    ],
    rules: &[],
    lines: &[],
};
