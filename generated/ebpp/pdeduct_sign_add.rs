//! `alipay.ebpp.pdeduct.sign.add` · 缴费直连代扣签约
//!
//! Sign a direct deduction agreement for bill payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/add`. Described in
//! `spec/ebpp/pdeduct.sign.add.yaml`.

use crate::{record, schema};

static PDEDUCT_SIGN_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignAdd",
    file: "spec/ebpp/pdeduct.sign.add.yaml",
    fields: &[
        schema::FieldDef::text("agent_channel", 11),
        schema::FieldDef::text("agent_code", 19),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 27),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 28),
            ],
            ..schema::FieldDef::text("bill_key", 23)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 35),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 36),
                schema::LimitDef::new(
                    schema::Limit::Values(&["JF", "WUYE", "HK", "TX", "IND"]),
                    34,
                ),
            ],
            ..schema::FieldDef::text("biz_type", 31)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 48),
                schema::LimitDef::advisory(schema::Limit::MaxLength(50), 49),
            ],
            ..schema::FieldDef::text("charge_inst", 45)
        },
        schema::FieldDef::text("deduct_prod_code", 52),
        schema::FieldDef::text("deduct_type", 61),
        schema::FieldDef::text("ext_user_info", 62),
        schema::FieldDef::text("extend_field", 66),
        schema::FieldDef::text("notify_config", 67),
        schema::FieldDef::text("open_id", 68),
        schema::FieldDef::text("out_agreement_id", 73),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 82)],
            ..schema::FieldDef::text("owner_name", 78)
        },
        schema::FieldDef::text("pay_config", 85),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 90),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 91),
            ],
            ..schema::FieldDef::text("pay_password_token", 86)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 98),
                schema::LimitDef::new(schema::Limit::MaxLength(16), 99),
                schema::LimitDef::new(schema::Limit::MinLength(16), 100),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 101),
            ],
            ..schema::FieldDef::text("pid", 94)
        },
        schema::FieldDef::text("sign_expire_date", 103),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 112),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 113),
                schema::LimitDef::new(
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
                    111,
                ),
            ],
            ..schema::FieldDef::text("sub_biz_type", 108)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 138),
                schema::LimitDef::new(schema::Limit::MinLength(16), 139),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 140),
            ],
            ..schema::FieldDef::text("user_id", 133)
        },
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
                142,
            )
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["open_id", "user_id"]),
            line: 148,
        },
    ],
};

static PDEDUCT_SIGN_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignAddResponse",
    file: "spec/ebpp/pdeduct.sign.add.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 151),
        schema::FieldDef::text("agreement_status", 156),
        schema::FieldDef::text("extend_field", 161),
        schema::FieldDef::text("notify_config", 162),
        schema::FieldDef::text("out_agreement_id", 163),
        schema::FieldDef::new(
            "pay_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            168,
        ),
        schema::FieldDef::text("sign_date", 173),
    ],
    rules: &[],
};

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
/// Answered by [`PdeductSignAddResponse`], or by an error with a [`PdeductSignAddErrorCode`].
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
    /// On the wire `agent_channel` (机构签约代扣来源渠道); other values may be added. Example: `PUBLICPLATFORM`.
    /// Source: `spec/ebpp/pdeduct.sign.add.yaml:11`.
    pub agent_channel: Option<record::Choice<PdeductSignAddAgentChannel>>,
    /// Initiator; the `publicId` when signing from a service window.
    ///
    /// On the wire `agent_code`. Example: `123456`. Source: `spec/ebpp/pdeduct.sign.add.yaml:19`.
    pub agent_code: Option<String>,
    /// Customer number that identifies a household's water or power supply.
    ///
    /// On the wire `bill_key` (户号); required; at most 32 characters (advisory). Example: `02659981`. Source:
    /// `spec/ebpp/pdeduct.sign.add.yaml:23`.
    pub bill_key: String,
    /// Type of business.
    ///
    /// On the wire `biz_type` (业务类型); required; at most 32 characters (advisory). Example: `JF`. Source:
    /// `spec/ebpp/pdeduct.sign.add.yaml:31`.
    pub biz_type: record::Choice<PdeductSignAddBizType>,
    /// Id of the charging institution in Alipay's payment system.
    ///
    /// On the wire `charge_inst`; required; at most 50 characters (advisory). Example: `CQCENTERELECTRIC`. Source:
    /// `spec/ebpp/pdeduct.sign.add.yaml:45`.
    pub charge_inst: String,
    /// Product code of the deduction.
    ///
    /// On the wire `deduct_prod_code` (代扣产品码); other values may be added. Example: `INSURANCE_MERCHANT_DEDUCT`.
    /// Source: `spec/ebpp/pdeduct.sign.add.yaml:52`.
    pub deduct_prod_code: Option<record::Choice<PdeductSignAddDeductProdCode>>,
    /// Kind of signing; may be empty.
    ///
    /// On the wire `deduct_type` (签约类型). Example: `direct_sign_deduct`. Source:
    /// `spec/ebpp/pdeduct.sign.add.yaml:61`.
    pub deduct_type: Option<String>,
    /// JSON identity of the user for the real-name check; checked if `need_check_info` is `T`.
    ///
    /// On the wire `ext_user_info` (外部用户实名认证相关信息). Source: `spec/ebpp/pdeduct.sign.add.yaml:62`.
    pub ext_user_info: Option<String>,
    /// Extension field, as JSON text.
    ///
    /// On the wire `extend_field` (扩展字段). Source: `spec/ebpp/pdeduct.sign.add.yaml:66`.
    pub extend_field: Option<String>,
    /// Notification settings; may be empty.
    ///
    /// On the wire `notify_config` (通知方式设置). Source: `spec/ebpp/pdeduct.sign.add.yaml:67`.
    pub notify_config: Option<String>,
    /// User's open id, unique within the app; give this or `user_id`.
    ///
    /// On the wire `open_id`; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    /// Source: `spec/ebpp/pdeduct.sign.add.yaml:68`.
    pub open_id: Option<String>,
    /// Agreement id of the external institution.
    ///
    /// On the wire `out_agreement_id` (外部产生的协议ID). Example: `123456`. Source:
    /// `spec/ebpp/pdeduct.sign.add.yaml:73`.
    pub out_agreement_id: Option<String>,
    /// Real name of the account holder.
    ///
    /// On the wire `owner_name` (户名); at most 32 characters (advisory). Example: `某某`. Source:
    /// `spec/ebpp/pdeduct.sign.add.yaml:78`.
    pub owner_name: Option<String>,
    /// Payment tool settings; may be empty at present.
    ///
    /// On the wire `pay_config` (支付工具设置). Source: `spec/ebpp/pdeduct.sign.add.yaml:85`.
    pub pay_config: Option<String>,
    /// Token from Alipay's mobile payment password page, handed to the callback address.
    ///
    /// On the wire `pay_password_token` (支付密码鉴权token); required; at most 32 characters (advisory). Example:
    /// `11505a6f41688644a4b85f9bf80ef071`. Source: `spec/ebpp/pdeduct.sign.add.yaml:86`.
    pub pay_password_token: String,
    /// Merchant's Alipay user id, 16 digits starting with 2088\.
    ///
    /// On the wire `pid` (商户id); required; at most 16 characters; at least 16 characters; matches `^[0-9]*$`.
    /// Example: `2088000000000001`. Source: `spec/ebpp/pdeduct.sign.add.yaml:94`.
    pub pid: String,
    /// Expiry date of the agreement; empty means unlimited, always empty at present.
    ///
    /// On the wire `sign_expire_date` (签约到期时间). Example: `2015-03-12`. Source:
    /// `spec/ebpp/pdeduct.sign.add.yaml:103`.
    pub sign_expire_date: Option<String>,
    /// Sub-type below the business type; `WATER` is the water bill of `JF`.
    ///
    /// On the wire `sub_biz_type` (业务子类型); required; at most 32 characters (advisory). Example: `ELECTRIC`.
    /// Source: `spec/ebpp/pdeduct.sign.add.yaml:108`.
    pub sub_biz_type: record::Choice<PdeductSignAddSubBizType>,
    /// User's Alipay user id, 16 digits starting with 2088\.
    ///
    /// On the wire `user_id` (用户 id); required in some cases; at most 16 characters; at least 16 characters;
    /// matches `^[0-9]*$`. Example: `2088000000000001`. Source: `spec/ebpp/pdeduct.sign.add.yaml:133`.
    pub user_id: Option<String>,
    /// Specified order of payment channels.
    ///
    /// On the wire `specified_sort_channels`; on the gateway only. Source: `spec/ebpp/pdeduct.sign.add.yaml:142`.
    pub specified_sort_channels: Vec<super::types::SpecifiedSortChannelParam>,
}

impl PdeductSignAdd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agent_channel: None,
            agent_code: None,
            bill_key: String::new(),
            biz_type: Default::default(),
            charge_inst: String::new(),
            deduct_prod_code: None,
            deduct_type: None,
            ext_user_info: None,
            extend_field: None,
            notify_config: None,
            open_id: None,
            out_agreement_id: None,
            owner_name: None,
            pay_config: None,
            pay_password_token: String::new(),
            pid: String::new(),
            sign_expire_date: None,
            sub_biz_type: Default::default(),
            user_id: None,
            specified_sort_channels: Vec::new(),
        }
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
        errors: &[
            schema::ErrorDef {
                code: "isv.arguments-error",
                summary: "An argument is wrong.",
                fix: "Check the parameters.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 176,
            },
            schema::ErrorDef {
                code: "isv.charge-no-direct-deduct",
                summary: "The charging institution does not support direct deduction.",
                fix: "Check the charging institution.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 180,
            },
            schema::ErrorDef {
                code: "isv.deduct-user-no-auth",
                summary: "The user has not authorized the deduction.",
                fix: "Ask the user to authorize.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 183,
            },
            schema::ErrorDef {
                code: "isv.deduct-paypassword-error",
                summary: "The payment password is wrong.",
                fix: "Ask the user to enter the password again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 186,
            },
            schema::ErrorDef {
                code: "isv.deduct-balance-is-not-payment",
                summary: "The user has no balance payment.",
                fix: "Ask the user to activate balance payment.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 189,
            },
            schema::ErrorDef {
                code: "isv.deduct-deplicated-self",
                summary: "The user has signed the agreement already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 192,
            },
            schema::ErrorDef {
                code: "isv.deduct-sign-no-exist",
                summary: "The agreement does not exist.",
                fix: "Check the agreement.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 194,
            },
            schema::ErrorDef {
                code: "isv.deduct-billkey-sign-exit",
                summary: "The customer number has an agreement already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 197,
            },
            schema::ErrorDef {
                code: "isv.deduct-no-autherity-by-realnamed",
                summary: "The user lacks the right for want of real-name verification.",
                fix: "Ask the user to verify their identity.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 199,
            },
            schema::ErrorDef {
                code: "isv.deduct-no-autherity-by-q",
                summary: "The user's quick account lacks the right.",
                fix: "Ask the user to complete their account.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 202,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.ebpp.pdeduct.sign.add` (缴费直连代扣签约).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PdeductSignAddResponse {
    /// Alipay deduction agreement id.
    ///
    /// On the wire `agreement_id` (支付宝代扣协议ID). Example: `20141028000363828663`. Source:
    /// `spec/ebpp/pdeduct.sign.add.yaml:151`.
    pub agreement_id: Option<String>,
    /// State of the agreement; `success` once signed.
    ///
    /// On the wire `agreement_status` (支付宝协议状态). Example: `success`. Source:
    /// `spec/ebpp/pdeduct.sign.add.yaml:156`.
    pub agreement_status: Option<String>,
    /// Extension parameters; may be empty.
    ///
    /// On the wire `extend_field` (扩展参数). Source: `spec/ebpp/pdeduct.sign.add.yaml:161`.
    pub extend_field: Option<String>,
    /// Notification settings.
    ///
    /// On the wire `notify_config` (通知方式设置). Example: `通知方式文案`. Source:
    /// `spec/ebpp/pdeduct.sign.add.yaml:162`.
    pub notify_config: Option<String>,
    /// Merchant's deduction agreement id.
    ///
    /// On the wire `out_agreement_id` (商户生成的代扣协议ID). Example: `123123`. Source:
    /// `spec/ebpp/pdeduct.sign.add.yaml:163`.
    pub out_agreement_id: Option<String>,
    /// Payment method settings, such as `BALANCE`.
    ///
    /// On the wire `pay_config` (支付方式设置). Example: `BALANCE`. Source: `spec/ebpp/pdeduct.sign.add.yaml:168`.
    pub pay_config: Vec<String>,
    /// When the agreement was signed.
    ///
    /// On the wire `sign_date` (签约时间); a day, as `yyyy-MM-dd`. Example: `2014-01-21`. Source:
    /// `spec/ebpp/pdeduct.sign.add.yaml:173`.
    pub sign_date: Option<record::Date>,
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

/// The values of the platform's type `PdeductSignAddAgentChannel`.
///
/// Source: `spec/ebpp/pdeduct.sign.add.yaml:15`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PdeductSignAddAgentChannel {
    /// Service window.
    ///
    /// On the wire `PUBLICPLATFORM` (服务窗).
    Publicplatform,
}

impl record::Enumeration for PdeductSignAddAgentChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PUBLICPLATFORM", Self::Publicplatform),
    ];
}

impl std::fmt::Debug for PdeductSignAddAgentChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PdeductSignAddBizType`.
///
/// Source: `spec/ebpp/pdeduct.sign.add.yaml:37`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PdeductSignAddBizType {
    /// Utility payment.
    ///
    /// On the wire `JF` (公共事业缴纳).
    Jf,
    /// Property management fee.
    ///
    /// On the wire `WUYE` (物业缴费).
    Wuye,
    /// Credit card repayment.
    ///
    /// On the wire `HK` (信用卡还款).
    Hk,
    /// Telecommunication payment.
    ///
    /// On the wire `TX` (通讯缴费).
    Tx,
    /// Insurance payment.
    ///
    /// On the wire `IND` (保险缴费).
    Ind,
}

impl record::Enumeration for PdeductSignAddBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("JF", Self::Jf),
        ("WUYE", Self::Wuye),
        ("HK", Self::Hk),
        ("TX", Self::Tx),
        ("IND", Self::Ind),
    ];
}

impl std::fmt::Debug for PdeductSignAddBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PdeductSignAddDeductProdCode`.
///
/// Source: `spec/ebpp/pdeduct.sign.add.yaml:56`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PdeductSignAddDeductProdCode {
    /// Bill payment.
    ///
    /// On the wire `INST_DIRECT_DEDUCT`.
    InstDirectDeduct,
    /// Insurance.
    ///
    /// On the wire `INSURANCE_MERCHANT_DEDUCT`.
    InsuranceMerchantDeduct,
}

impl record::Enumeration for PdeductSignAddDeductProdCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INST_DIRECT_DEDUCT", Self::InstDirectDeduct),
        ("INSURANCE_MERCHANT_DEDUCT", Self::InsuranceMerchantDeduct),
    ];
}

impl std::fmt::Debug for PdeductSignAddDeductProdCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PdeductSignAddSubBizType`.
///
/// Source: `spec/ebpp/pdeduct.sign.add.yaml:114`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PdeductSignAddSubBizType {
    /// Water.
    ///
    /// On the wire `WATER` (缴水费).
    Water,
    /// Electricity.
    ///
    /// On the wire `ELECTRIC` (缴电费).
    Electric,
    /// Gas.
    ///
    /// On the wire `GAS` (缴燃气费).
    Gas,
    /// Landline and broadband.
    ///
    /// On the wire `COMMUN` (缴固话宽带费).
    Commun,
    /// Cable television.
    ///
    /// On the wire `CATV` (缴有线电视费).
    Catv,
    /// Traffic fine.
    ///
    /// On the wire `TRAFFIC` (缴交通罚款).
    Traffic,
    /// Property management fee.
    ///
    /// On the wire `WUYE` (缴物业费).
    Wuye,
    /// Recurring car loan deduction.
    ///
    /// On the wire `RC` (定期还车贷代扣).
    Rc,
    /// Recurring mortgage deduction.
    ///
    /// On the wire `RH` (定期还房贷代扣).
    Rh,
    /// Recurring rent deduction.
    ///
    /// On the wire `RR` (定期还房租代扣).
    Rr,
    /// Recurring online loan deduction.
    ///
    /// On the wire `RN` (定期还网贷代扣).
    Rn,
    /// Mobile top-up deduction.
    ///
    /// On the wire `CZ` (手机充值代扣).
    Cz,
    /// Car insurance.
    ///
    /// On the wire `CAR` (车险).
    Car,
    /// Life insurance.
    ///
    /// On the wire `LIFE` (寿险).
    Life,
    /// Health insurance.
    ///
    /// On the wire `HEALTH` (健康险).
    Health,
    /// Credit card repayment.
    ///
    /// On the wire `HK` (信用卡还款).
    Hk,
}

impl record::Enumeration for PdeductSignAddSubBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WATER", Self::Water),
        ("ELECTRIC", Self::Electric),
        ("GAS", Self::Gas),
        ("COMMUN", Self::Commun),
        ("CATV", Self::Catv),
        ("TRAFFIC", Self::Traffic),
        ("WUYE", Self::Wuye),
        ("RC", Self::Rc),
        ("RH", Self::Rh),
        ("RR", Self::Rr),
        ("RN", Self::Rn),
        ("CZ", Self::Cz),
        ("CAR", Self::Car),
        ("LIFE", Self::Life),
        ("HEALTH", Self::Health),
        ("HK", Self::Hk),
    ];
}

impl std::fmt::Debug for PdeductSignAddSubBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.pdeduct.sign.add`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PdeductSignAddErrorCode {
    /// An argument is wrong.
    ///
    /// Check the parameters.
    ///
    /// On the wire `isv.arguments-error`. Source: `spec/ebpp/pdeduct.sign.add.yaml:176`.
    IsvArgumentsError,
    /// An unknown error occurred.
    ///
    /// Retry, or ask support.
    ///
    /// On the wire `isp.unknow-error`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/ebpp/pdeduct.sign.add.yaml:179` and `spec/codes.yaml:2671`.
    IspUnknowError,
    /// The charging institution does not support direct deduction.
    ///
    /// Check the charging institution.
    ///
    /// On the wire `isv.charge-no-direct-deduct`. Source: `spec/ebpp/pdeduct.sign.add.yaml:180`.
    IsvChargeNoDirectDeduct,
    /// The user has not authorized the deduction.
    ///
    /// Ask the user to authorize.
    ///
    /// On the wire `isv.deduct-user-no-auth`. Source: `spec/ebpp/pdeduct.sign.add.yaml:183`.
    IsvDeductUserNoAuth,
    /// The payment password is wrong.
    ///
    /// Ask the user to enter the password again.
    ///
    /// On the wire `isv.deduct-paypassword-error`. Source: `spec/ebpp/pdeduct.sign.add.yaml:186`.
    IsvDeductPaypasswordError,
    /// The user has no balance payment.
    ///
    /// Ask the user to activate balance payment.
    ///
    /// On the wire `isv.deduct-balance-is-not-payment`. Source: `spec/ebpp/pdeduct.sign.add.yaml:189`.
    IsvDeductBalanceIsNotPayment,
    /// The user has signed the agreement already.
    ///
    /// On the wire `isv.deduct-deplicated-self`. Source: `spec/ebpp/pdeduct.sign.add.yaml:192`.
    IsvDeductDeplicatedSelf,
    /// The agreement does not exist.
    ///
    /// Check the agreement.
    ///
    /// On the wire `isv.deduct-sign-no-exist`. Source: `spec/ebpp/pdeduct.sign.add.yaml:194`.
    IsvDeductSignNoExist,
    /// The customer number has an agreement already.
    ///
    /// On the wire `isv.deduct-billkey-sign-exit`. Source: `spec/ebpp/pdeduct.sign.add.yaml:197`.
    IsvDeductBillkeySignExit,
    /// The user lacks the right for want of real-name verification.
    ///
    /// Ask the user to verify their identity.
    ///
    /// On the wire `isv.deduct-no-autherity-by-realnamed`. Source: `spec/ebpp/pdeduct.sign.add.yaml:199`.
    IsvDeductNoAutherityByRealnamed,
    /// The user's quick account lacks the right.
    ///
    /// Ask the user to complete their account.
    ///
    /// On the wire `isv.deduct-no-autherity-by-q`. Source: `spec/ebpp/pdeduct.sign.add.yaml:202`.
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
