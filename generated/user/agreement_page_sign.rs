//! `alipay.user.agreement.page.sign` · 支付宝个人协议页面签约接口
//!
//! Open the page on which a user signs a withholding agreement.
//!
//! Offered on the gateway (V2) as a page, which the user's browser opens, or through the platform's app, which
//! takes an order string. Described in `spec/user/agreement.page.sign.yaml`.

use crate::{record, schema};

static AGREEMENT_PAGE_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementPageSign",
    file: "spec/user/agreement.page.sign.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 13)],
            ..schema::FieldDef::new(
                "access_params",
                schema::Kind::Record(&ACCESS_PARAMS),
                10,
            )
        },
        schema::FieldDef::text("agreement_effect_type", 14),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["true", "false"]), 28),
            ],
            ..schema::FieldDef::text("allow_huazhi_degrade", 24)
        },
        schema::FieldDef::new("device_params", schema::Kind::Record(&DEVICE_PARAMS), 31),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("0"), 36),
                schema::LimitDef::new(schema::Limit::Maximum("86400"), 37),
            ],
            ..schema::FieldDef::new("effect_time", schema::Kind::Integer, 32)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(32), 43),
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$"), 44),
            ],
            ..schema::FieldDef::text("external_agreement_no", 38)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(100), 51)],
            ..schema::FieldDef::text("external_logon_id", 47)
        },
        schema::FieldDef::new(
            "identity_params",
            schema::Kind::Record(&IDENTITY_PARAMS),
            54,
        ),
        schema::FieldDef::text("merchant_process_url", 58),
        schema::FieldDef::text("ori_agreement_no", 63),
        schema::FieldDef::text("out_risk_info", 64),
        schema::FieldDef::text("pass_params", 67),
        schema::FieldDef::new(
            "period_rule_params",
            schema::Kind::Record(&PERIOD_RULE_PARAMS_SIGN),
            68,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 76),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 77),
            ],
            ..schema::FieldDef::text("personal_product_code", 72)
        },
        schema::FieldDef::new("prod_params", schema::Kind::Record(&PROD_PARAMS), 80),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 85)],
            ..schema::FieldDef::text("product_code", 81)
        },
        schema::FieldDef::text("promo_params", 88),
        schema::FieldDef::text("sign_scene", 92),
        schema::FieldDef::text("sign_sub_operate_type", 98),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(8), 103)],
            ..schema::FieldDef::text("sign_validity_period", 99)
        },
        schema::FieldDef::new(
            "specified_asset",
            schema::Kind::Record(&SPECIFIED_ASSET),
            106,
        ),
        schema::FieldDef::new(
            "specified_deduct_rule_params",
            schema::Kind::Record(&SPECIFIED_DEDUCT_RULE_PARAMS),
            110,
        ),
        schema::FieldDef::new(
            "specified_sort_channel_params",
            schema::Kind::Record(&SPECIFIED_CHANNEL_PARAM),
            113,
        ),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&SUB_MERCHANT_PARAMS),
            117,
        ),
        schema::FieldDef::text("third_party_type", 121),
        schema::FieldDef::text("user_age_range", 131),
        schema::FieldDef::new(
            "zm_auth_params",
            schema::Kind::Record(&ZM_AUTH_PARAMS),
            136,
        ),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "personal_product_code",
                equals: "CYCLE_PAY_AUTH_P",
                require: &["period_rule_params"],
            },
            line: 142,
        },
    ],
};

static AGREEMENT_PAGE_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementPageSignResponse",
    file: "spec/user/agreement.page.sign.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 145),
        schema::FieldDef::text("alipay_logon_id", 149),
        schema::FieldDef::text("alipay_open_id", 150),
        schema::FieldDef::text("alipay_user_id", 154),
        schema::FieldDef::text("credit_auth_mode", 161),
        schema::FieldDef::text("external_agreement_no", 162),
        schema::FieldDef::text("external_logon_id", 163),
        schema::FieldDef::text("forex_eligible", 168),
        schema::FieldDef::text("invalid_time", 176),
        schema::FieldDef::text("personal_product_code", 181),
        schema::FieldDef::text("sign_scene", 186),
        schema::FieldDef::text("sign_time", 187),
        schema::FieldDef::text("specified_sort_assets", 191),
        schema::FieldDef::text("status", 195),
        schema::FieldDef::text("valid_time", 203),
        schema::FieldDef::text("zm_open_id", 207),
    ],
    rules: &[],
};

static ACCESS_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccessParams",
    file: "spec/user/agreement.page.sign.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 220),
                schema::LimitDef::new(schema::Limit::MaxLength(20), 221),
            ],
            ..schema::FieldDef::text("channel", 216)
        },
    ],
    rules: &[],
};

static DEVICE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeviceParams",
    file: "spec/user/agreement.page.sign.yaml",
    fields: &[
        schema::FieldDef::text("device_id", 232),
        schema::FieldDef::text("device_name", 233),
        schema::FieldDef::text("device_type", 234),
    ],
    rules: &[],
};

static IDENTITY_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IdentityParams",
    file: "spec/user/agreement.page.sign.yaml",
    fields: &[
        schema::FieldDef::text("cert_no", 249),
        schema::FieldDef::text("identity_hash", 254),
        schema::FieldDef::text("sign_open_id", 255),
        schema::FieldDef::text("sign_user_id", 256),
        schema::FieldDef::text("user_name", 261),
    ],
    rules: &[],
};

static PERIOD_RULE_PARAMS_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeriodRuleParamsSign",
    file: "spec/user/agreement.page.sign.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Date), 269),
            ],
            ..schema::FieldDef::text("execute_time", 266)
        },
        schema::FieldDef::text("is_trial_mode", 272),
        schema::FieldDef::new("period", schema::Kind::Integer, 273),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["DAY", "MONTH"]), 281),
            ],
            ..schema::FieldDef::text("period_type", 278)
        },
        schema::FieldDef::new(
            "scene_rule_params",
            schema::Kind::Record(&super::super::types::SCENE_RULE_PARAMS),
            286,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 291),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 290),
            ],
            ..schema::FieldDef::text("single_amount", 287)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 296),
            ],
            ..schema::FieldDef::text("total_amount", 293)
        },
        schema::FieldDef::new("total_payments", schema::Kind::Integer, 298),
    ],
    rules: &[],
};

static PROD_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProdParams",
    file: "spec/user/agreement.page.sign.yaml",
    fields: &[
        schema::FieldDef::text("auth_biz_params", 306),
        schema::FieldDef::text("pay_operation_info", 307),
        schema::FieldDef::text("pre_consult_id", 311),
    ],
    rules: &[],
};

static SPECIFIED_ASSET: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifiedAsset",
    file: "spec/user/agreement.page.sign.yaml",
    fields: &[
        schema::FieldDef::text("bank_card_no", 316),
        schema::FieldDef::text("inst_id", 317),
        schema::FieldDef::text("pay_tool_type", 318),
        schema::FieldDef::text("specified_reason_code", 319),
    ],
    rules: &[],
};

static SPECIFIED_CHANNEL_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifiedChannelParam",
    file: "spec/user/agreement.page.sign.yaml",
    fields: &[
        schema::FieldDef::text("asset_id", 327),
        schema::FieldDef::text("asset_type_code", 328),
        schema::FieldDef::text("bank_card_type", 329),
        schema::FieldDef::text("inst_id", 338),
        schema::FieldDef::text("pay_tool_type", 339),
    ],
    rules: &[],
};

static SPECIFIED_DEDUCT_RULE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifiedDeductRuleParams",
    file: "spec/user/agreement.page.sign.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 347),
            ],
            ..schema::FieldDef::text("specified_month_limit_amount", 344)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 351),
            ],
            ..schema::FieldDef::text("specified_pay_amount", 348)
        },
        schema::FieldDef::text("specified_pay_trigger_amount", 352),
        schema::FieldDef::text("specified_pay_trigger_unit", 356),
    ],
    rules: &[],
};

static SUB_MERCHANT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchantParams",
    file: "spec/user/agreement.page.sign.yaml",
    fields: &[
        schema::FieldDef::text("sub_merchant_id", 361),
        schema::FieldDef::text("sub_merchant_name", 366),
        schema::FieldDef::text("sub_merchant_service_description", 367),
        schema::FieldDef::text("sub_merchant_service_name", 372),
    ],
    rules: &[],
};

static ZM_AUTH_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmAuthParams",
    file: "spec/user/agreement.page.sign.yaml",
    fields: &[
        schema::FieldDef::text("buckle_app_id", 381),
        schema::FieldDef::text("buckle_merchant_id", 382),
    ],
    rules: &[],
};

/// A request of `alipay.user.agreement.page.sign` (支付宝个人协议页面签约接口).
///
/// Open the page on which a user signs a withholding agreement.
///
/// ```
/// use alipay::user::AgreementPageSign;
///
/// let request = AgreementPageSign::new()
///     .access_params(alipay::user::agreement_page_sign::AccessParams::new().channel("ALIPAYAPP"))
///     .personal_product_code("GENERAL_WITHHOLDING_P");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`access_params`](Self::access_params) | required |
/// | [`allow_huazhi_degrade`](Self::allow_huazhi_degrade) | one of `true`, `false` |
/// | [`effect_time`](Self::effect_time) | not less than 0; not more than 86400 |
/// | [`external_agreement_no`](Self::external_agreement_no) | required in some cases; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory) |
/// | [`external_logon_id`](Self::external_logon_id) | at most 100 characters (advisory) |
/// | [`period_rule_params`](Self::period_rule_params) | required in some cases |
/// | [`personal_product_code`](Self::personal_product_code) | required; at most 64 characters (advisory) |
/// | [`product_code`](Self::product_code) | at most 64 characters (advisory) |
/// | [`sign_scene`](Self::sign_scene) | required in some cases |
/// | [`sign_validity_period`](Self::sign_validity_period) | at most 8 characters (advisory) |
/// | [`sub_merchant`](Self::sub_merchant) | required in some cases |
/// | rule | Where `personal_product_code` is `CYCLE_PAY_AUTH_P`, there must be `period_rule_params` |
///
/// Offered on the gateway (V2) as a page, which the user's browser opens, or through the platform's app, which
/// takes an order string. Described in `spec/user/agreement.page.sign.yaml`.
/// Returns [`AgreementPageSignResponse`], or an error with a [`AgreementPageSignErrorCode`].
#[doc(alias = "alipay.user.agreement.page.sign")]
#[doc(alias = "支付宝个人协议页面签约接口")]
#[doc(alias = "支付")]
#[doc(alias = "签约")]
#[must_use]
#[non_exhaustive]
pub struct AgreementPageSign {
    /// How the user reaches the page: composed web link for scan or SMS, scheme link in app.
    ///
    /// Required.
    pub access_params: AccessParams,
    /// Whether the agreement takes effect at once or on the merchant's notice; at once by default.
    ///
    /// 协议生效类型; other values may be added. Example: `DIRECT`.
    pub agreement_effect_type: Option<
        record::Choice<AgreementPageSignAgreementEffectType>,
    >,
    /// Whether Huabei-Zhima GO may fall back to the plain withholding product.
    ///
    /// 是否允许花芝GO降级; one of `true`, `false`. Defaults to `true`. Example: `true`.
    pub allow_huazhi_degrade: Option<String>,
    /// Device, for agreements signed per device.
    ///
    /// 设备信息参数.
    pub device_params: Option<DeviceParams>,
    /// Seconds allowed for signing, counted from `timestamp`; for merchants with security control, platform default
    /// otherwise.
    ///
    /// 签约有效时间限制; not less than 0; not more than 86400.
    pub effect_time: Option<i64>,
    /// Merchant's unique agreement number; needed if a user signs several for the same product and scene.
    ///
    /// 商户签约号; required in some cases; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory). Example:
    /// `test20180701`.
    pub external_agreement_no: Option<String>,
    /// User's login on the merchant's site, shown on the signing page if given.
    ///
    /// 用户登录账号; at most 100 characters (advisory). Example: `user01`.
    pub external_logon_id: Option<String>,
    /// User's real-name data, which Alipay compares with its own.
    ///
    /// 用户实名信息参数.
    pub identity_params: Option<IdentityParams>,
    /// Merchant page visited during signing, for example to collect real-name data; skipped if absent.
    ///
    /// 跳转商户处理url. Example: `https://example.com/identity`.
    pub merchant_process_url: Option<String>,
    /// Number of the original agreement.
    pub ori_agreement_no: Option<String>,
    /// Order or account data that helps Alipay judge risk; sensitive data may be encrypted.
    pub out_risk_info: Option<String>,
    /// Business parameters passed through.
    ///
    /// 业务透传参数.
    pub pass_params: Option<String>,
    /// Rules of periodic deductions; needed for periodic products such as `CYCLE_PAY_AUTH_P` only.
    ///
    /// Required in some cases.
    pub period_rule_params: Option<PeriodRuleParamsSign>,
    /// Personal product code fixed when the merchant signed with Alipay, such as `CYCLE_PAY_AUTH_P` for periodic
    /// deduction.
    ///
    /// 个人签约产品码; required; at most 64 characters (advisory). Example: `GENERAL_WITHHOLDING_P`.
    pub personal_product_code: String,
    /// Properties of the product signed.
    ///
    /// 签约产品属性.
    pub prod_params: Option<ProdParams>,
    /// Product code of the merchant's contract with Alipay.
    ///
    /// 销售产品码; at most 64 characters (advisory). Example: `GENERAL_WITHHOLDING`.
    pub product_code: Option<String>,
    /// Marketing parameters of the signing, JSON; keys agreed with Alipay marketing.
    ///
    /// 签约营销参数.
    pub promo_params: Option<String>,
    /// Signing scene; required with `external_agreement_no`, then not `DEFAULT|DEFAULT`.
    ///
    /// 协议签约场景; required in some cases. Example: `INDUSTRY|DIGITAL_MEDIA`.
    pub sign_scene: Option<String>,
    /// Kind of sub-operation in signing.
    pub sign_sub_operate_type: Option<String>,
    /// Validity counted from the signing request, integer plus unit `d` or `m`; absent means indefinite.
    ///
    /// 协议有效周期; at most 8 characters (advisory). Example: `2m`.
    pub sign_validity_period: Option<String>,
    /// Payment channel the merchant allows for this agreement.
    ///
    /// 商户签约指定可用渠道.
    pub specified_asset: Option<SpecifiedAsset>,
    /// Deduction rules fixed at signing, for automatic renewals.
    pub specified_deduct_rule_params: Option<SpecifiedDeductRuleParams>,
    /// Channel from which the merchant wants to deduct first.
    ///
    /// 商户指定优先扣款渠道.
    pub specified_sort_channel_params: Option<SpecifiedChannelParam>,
    /// Sub-merchant; required when a ZhiFuTong sub-merchant starts the signing, allowed for certain products only.
    ///
    /// Required in some cases.
    pub sub_merchant: Option<SubMerchantParams>,
    /// Kind of third party the user signs with in a three-party agreement.
    ///
    /// 签约第三方主体类型; other values may be added. Defaults to `PARTNER`. Example: `PARTNER`.
    pub third_party_type: Option<record::Choice<AgreementPageSignThirdPartyType>>,
    /// Ages of permitted signers as JSON, both ends included.
    ///
    /// 签约用户年龄范围. Example: `{"min":"18","max":"30"}`.
    pub user_age_range: Option<String>,
    /// Zhima authorization for credit withholding.
    ///
    /// 芝麻授权信息.
    pub zm_auth_params: Option<ZmAuthParams>,
}

impl AgreementPageSign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            access_params: Default::default(),
            agreement_effect_type: None,
            allow_huazhi_degrade: None,
            device_params: None,
            effect_time: None,
            external_agreement_no: None,
            external_logon_id: None,
            identity_params: None,
            merchant_process_url: None,
            ori_agreement_no: None,
            out_risk_info: None,
            pass_params: None,
            period_rule_params: None,
            personal_product_code: String::new(),
            prod_params: None,
            product_code: None,
            promo_params: None,
            sign_scene: None,
            sign_sub_operate_type: None,
            sign_validity_period: None,
            specified_asset: None,
            specified_deduct_rule_params: None,
            specified_sort_channel_params: None,
            sub_merchant: None,
            third_party_type: None,
            user_age_range: None,
            zm_auth_params: None,
        }
    }

    /// Sets [`access_params`](Self::access_params).
    #[inline]
    pub fn access_params(mut self, access_params: AccessParams) -> Self {
        self.access_params = access_params;
        self
    }

    /// Sets [`agreement_effect_type`](Self::agreement_effect_type).
    #[inline]
    pub fn agreement_effect_type(
        mut self,
        agreement_effect_type: impl Into<
            record::Choice<AgreementPageSignAgreementEffectType>,
        >,
    ) -> Self {
        self.agreement_effect_type = Some(agreement_effect_type.into());
        self
    }

    /// Sets [`allow_huazhi_degrade`](Self::allow_huazhi_degrade).
    #[inline]
    pub fn allow_huazhi_degrade(
        mut self,
        allow_huazhi_degrade: impl Into<String>,
    ) -> Self {
        self.allow_huazhi_degrade = Some(allow_huazhi_degrade.into());
        self
    }

    /// Sets [`device_params`](Self::device_params).
    #[inline]
    pub fn device_params(mut self, device_params: DeviceParams) -> Self {
        self.device_params = Some(device_params);
        self
    }

    /// Sets [`effect_time`](Self::effect_time).
    #[inline]
    pub fn effect_time(mut self, effect_time: i64) -> Self {
        self.effect_time = Some(effect_time);
        self
    }

    /// Sets [`external_agreement_no`](Self::external_agreement_no).
    #[inline]
    pub fn external_agreement_no(
        mut self,
        external_agreement_no: impl Into<String>,
    ) -> Self {
        self.external_agreement_no = Some(external_agreement_no.into());
        self
    }

    /// Sets [`external_logon_id`](Self::external_logon_id).
    #[inline]
    pub fn external_logon_id(mut self, external_logon_id: impl Into<String>) -> Self {
        self.external_logon_id = Some(external_logon_id.into());
        self
    }

    /// Sets [`identity_params`](Self::identity_params).
    #[inline]
    pub fn identity_params(mut self, identity_params: IdentityParams) -> Self {
        self.identity_params = Some(identity_params);
        self
    }

    /// Sets [`merchant_process_url`](Self::merchant_process_url).
    #[inline]
    pub fn merchant_process_url(
        mut self,
        merchant_process_url: impl Into<String>,
    ) -> Self {
        self.merchant_process_url = Some(merchant_process_url.into());
        self
    }

    /// Sets [`ori_agreement_no`](Self::ori_agreement_no).
    #[inline]
    pub fn ori_agreement_no(mut self, ori_agreement_no: impl Into<String>) -> Self {
        self.ori_agreement_no = Some(ori_agreement_no.into());
        self
    }

    /// Sets [`out_risk_info`](Self::out_risk_info).
    #[inline]
    pub fn out_risk_info(mut self, out_risk_info: impl Into<String>) -> Self {
        self.out_risk_info = Some(out_risk_info.into());
        self
    }

    /// Sets [`pass_params`](Self::pass_params).
    #[inline]
    pub fn pass_params(mut self, pass_params: impl Into<String>) -> Self {
        self.pass_params = Some(pass_params.into());
        self
    }

    /// Sets [`period_rule_params`](Self::period_rule_params).
    #[inline]
    pub fn period_rule_params(
        mut self,
        period_rule_params: PeriodRuleParamsSign,
    ) -> Self {
        self.period_rule_params = Some(period_rule_params);
        self
    }

    /// Sets [`personal_product_code`](Self::personal_product_code).
    #[inline]
    pub fn personal_product_code(
        mut self,
        personal_product_code: impl Into<String>,
    ) -> Self {
        self.personal_product_code = personal_product_code.into();
        self
    }

    /// Sets [`prod_params`](Self::prod_params).
    #[inline]
    pub fn prod_params(mut self, prod_params: ProdParams) -> Self {
        self.prod_params = Some(prod_params);
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[inline]
    pub fn promo_params(mut self, promo_params: impl Into<String>) -> Self {
        self.promo_params = Some(promo_params.into());
        self
    }

    /// Sets [`sign_scene`](Self::sign_scene).
    #[inline]
    pub fn sign_scene(mut self, sign_scene: impl Into<String>) -> Self {
        self.sign_scene = Some(sign_scene.into());
        self
    }

    /// Sets [`sign_sub_operate_type`](Self::sign_sub_operate_type).
    #[inline]
    pub fn sign_sub_operate_type(
        mut self,
        sign_sub_operate_type: impl Into<String>,
    ) -> Self {
        self.sign_sub_operate_type = Some(sign_sub_operate_type.into());
        self
    }

    /// Sets [`sign_validity_period`](Self::sign_validity_period).
    #[inline]
    pub fn sign_validity_period(
        mut self,
        sign_validity_period: impl Into<String>,
    ) -> Self {
        self.sign_validity_period = Some(sign_validity_period.into());
        self
    }

    /// Sets [`specified_asset`](Self::specified_asset).
    #[inline]
    pub fn specified_asset(mut self, specified_asset: SpecifiedAsset) -> Self {
        self.specified_asset = Some(specified_asset);
        self
    }

    /// Sets [`specified_deduct_rule_params`](Self::specified_deduct_rule_params).
    #[inline]
    pub fn specified_deduct_rule_params(
        mut self,
        specified_deduct_rule_params: SpecifiedDeductRuleParams,
    ) -> Self {
        self.specified_deduct_rule_params = Some(specified_deduct_rule_params);
        self
    }

    /// Sets [`specified_sort_channel_params`](Self::specified_sort_channel_params).
    #[inline]
    pub fn specified_sort_channel_params(
        mut self,
        specified_sort_channel_params: SpecifiedChannelParam,
    ) -> Self {
        self.specified_sort_channel_params = Some(specified_sort_channel_params);
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    pub fn sub_merchant(mut self, sub_merchant: SubMerchantParams) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }

    /// Sets [`third_party_type`](Self::third_party_type).
    #[inline]
    pub fn third_party_type(
        mut self,
        third_party_type: impl Into<record::Choice<AgreementPageSignThirdPartyType>>,
    ) -> Self {
        self.third_party_type = Some(third_party_type.into());
        self
    }

    /// Sets [`user_age_range`](Self::user_age_range).
    #[inline]
    pub fn user_age_range(mut self, user_age_range: impl Into<String>) -> Self {
        self.user_age_range = Some(user_age_range.into());
        self
    }

    /// Sets [`zm_auth_params`](Self::zm_auth_params).
    #[inline]
    pub fn zm_auth_params(mut self, zm_auth_params: ZmAuthParams) -> Self {
        self.zm_auth_params = Some(zm_auth_params);
        self
    }
}

impl record::Record for AgreementPageSign {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_PAGE_SIGN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_params),
            1 => Some(&self.agreement_effect_type),
            2 => Some(&self.allow_huazhi_degrade),
            3 => Some(&self.device_params),
            4 => Some(&self.effect_time),
            5 => Some(&self.external_agreement_no),
            6 => Some(&self.external_logon_id),
            7 => Some(&self.identity_params),
            8 => Some(&self.merchant_process_url),
            9 => Some(&self.ori_agreement_no),
            10 => Some(&self.out_risk_info),
            11 => Some(&self.pass_params),
            12 => Some(&self.period_rule_params),
            13 => Some(&self.personal_product_code),
            14 => Some(&self.prod_params),
            15 => Some(&self.product_code),
            16 => Some(&self.promo_params),
            17 => Some(&self.sign_scene),
            18 => Some(&self.sign_sub_operate_type),
            19 => Some(&self.sign_validity_period),
            20 => Some(&self.specified_asset),
            21 => Some(&self.specified_deduct_rule_params),
            22 => Some(&self.specified_sort_channel_params),
            23 => Some(&self.sub_merchant),
            24 => Some(&self.third_party_type),
            25 => Some(&self.user_age_range),
            26 => Some(&self.zm_auth_params),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_params),
            1 => Some(&mut self.agreement_effect_type),
            2 => Some(&mut self.allow_huazhi_degrade),
            3 => Some(&mut self.device_params),
            4 => Some(&mut self.effect_time),
            5 => Some(&mut self.external_agreement_no),
            6 => Some(&mut self.external_logon_id),
            7 => Some(&mut self.identity_params),
            8 => Some(&mut self.merchant_process_url),
            9 => Some(&mut self.ori_agreement_no),
            10 => Some(&mut self.out_risk_info),
            11 => Some(&mut self.pass_params),
            12 => Some(&mut self.period_rule_params),
            13 => Some(&mut self.personal_product_code),
            14 => Some(&mut self.prod_params),
            15 => Some(&mut self.product_code),
            16 => Some(&mut self.promo_params),
            17 => Some(&mut self.sign_scene),
            18 => Some(&mut self.sign_sub_operate_type),
            19 => Some(&mut self.sign_validity_period),
            20 => Some(&mut self.specified_asset),
            21 => Some(&mut self.specified_deduct_rule_params),
            22 => Some(&mut self.specified_sort_channel_params),
            23 => Some(&mut self.sub_merchant),
            24 => Some(&mut self.third_party_type),
            25 => Some(&mut self.user_age_range),
            26 => Some(&mut self.zm_auth_params),
            _ => None,
        }
    }
}

impl Default for AgreementPageSign {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AgreementPageSign {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementPageSign {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementPageSign {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::PageRequest for AgreementPageSign {}

impl record::AppRequest for AgreementPageSign {}

impl record::Request for AgreementPageSign {
    type Response = AgreementPageSignResponse;
    type ErrorCode = AgreementPageSignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.agreement.page.sign",
        title: "支付宝个人协议页面签约接口",
        file: "spec/user/agreement.page.sign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &AGREEMENT_PAGE_SIGN,
        response: &AGREEMENT_PAGE_SIGN_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.user.agreement.page.sign` (支付宝个人协议页面签约接口).
#[non_exhaustive]
pub struct AgreementPageSignResponse {
    /// Alipay's unique number of the agreement; returned only after successful signing.
    ///
    /// Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Masked Alipay login account.
    ///
    /// Example: `u***@example.com`.
    pub alipay_logon_id: Option<String>,
    /// Open id of the signer; returned only after successful signing.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub alipay_open_id: Option<String>,
    /// Alipay user id of the signer, 16 digits starting with 2088; only after successful signing.
    ///
    /// At most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Credit granting mode.
    ///
    /// 授信模式. Example: `DEDUCT_HUAZHI`.
    pub credit_auth_mode: Option<String>,
    /// Merchant's unique agreement number.
    ///
    /// Example: `test20180701`.
    pub external_agreement_no: Option<String>,
    /// User's login account at the merchant; returned only if it was passed.
    ///
    /// 用户登录账号. Example: `user01`.
    pub external_logon_id: Option<String>,
    /// Whether the user may buy foreign exchange; returned only after successful signing.
    ///
    /// 是否海外购汇身份. Example: `T`.
    pub forex_eligible: Option<record::Choice<AgreementPageSignResponseForexEligible>>,
    /// Time at which the agreement expires; returned only after successful signing.
    ///
    /// 用户代扣协议的失效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2117-05-24 00:00:00`.
    pub invalid_time: Option<record::DateTime>,
    /// Product code of the agreement, fixed at signing; differs by business scene.
    ///
    /// 协议产品码. Example: `GENERAL_WITHHOLDING_P`.
    pub personal_product_code: Option<String>,
    /// Scene of the agreement.
    ///
    /// Example: `INDUSTRY|DIGITAL_MEDIA`.
    pub sign_scene: Option<String>,
    /// Time of signing; returned only after successful signing.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-05-24 15:00:40`.
    pub sign_time: Option<record::DateTime>,
    /// Channels the user chose to deduct first, each with card tail and card type.
    ///
    /// 用户选择的首扣渠道列表.
    pub specified_sort_assets: Option<String>,
    /// State of the agreement; returned only after successful signing.
    ///
    /// 协议的当前状态.
    pub status: Option<record::Choice<AgreementPageSignResponseStatus>>,
    /// Time at which the agreement took effect; returned only after successful signing.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-05-24 15:00:40`.
    pub valid_time: Option<record::DateTime>,
    /// Zhima open id for querying the user's credit; returned only after successful signing.
    ///
    /// Example: `268816057852461313538942792`.
    pub zm_open_id: Option<String>,
}

impl record::Record for AgreementPageSignResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_PAGE_SIGN_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.alipay_logon_id),
            2 => Some(&self.alipay_open_id),
            3 => Some(&self.alipay_user_id),
            4 => Some(&self.credit_auth_mode),
            5 => Some(&self.external_agreement_no),
            6 => Some(&self.external_logon_id),
            7 => Some(&self.forex_eligible),
            8 => Some(&self.invalid_time),
            9 => Some(&self.personal_product_code),
            10 => Some(&self.sign_scene),
            11 => Some(&self.sign_time),
            12 => Some(&self.specified_sort_assets),
            13 => Some(&self.status),
            14 => Some(&self.valid_time),
            15 => Some(&self.zm_open_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.alipay_logon_id),
            2 => Some(&mut self.alipay_open_id),
            3 => Some(&mut self.alipay_user_id),
            4 => Some(&mut self.credit_auth_mode),
            5 => Some(&mut self.external_agreement_no),
            6 => Some(&mut self.external_logon_id),
            7 => Some(&mut self.forex_eligible),
            8 => Some(&mut self.invalid_time),
            9 => Some(&mut self.personal_product_code),
            10 => Some(&mut self.sign_scene),
            11 => Some(&mut self.sign_time),
            12 => Some(&mut self.specified_sort_assets),
            13 => Some(&mut self.status),
            14 => Some(&mut self.valid_time),
            15 => Some(&mut self.zm_open_id),
            _ => None,
        }
    }
}

impl Default for AgreementPageSignResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_no: None,
            alipay_logon_id: None,
            alipay_open_id: None,
            alipay_user_id: None,
            credit_auth_mode: None,
            external_agreement_no: None,
            external_logon_id: None,
            forex_eligible: None,
            invalid_time: None,
            personal_product_code: None,
            sign_scene: None,
            sign_time: None,
            specified_sort_assets: None,
            status: None,
            valid_time: None,
            zm_open_id: None,
        }
    }
}

impl Clone for AgreementPageSignResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementPageSignResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementPageSignResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// How the user reaches the signing page.
///
/// | Field | Limits |
/// |---|---|
/// | [`channel`](Self::channel) | required; at most 20 characters |
#[must_use]
#[non_exhaustive]
pub struct AccessParams {
    /// Channel of signing.
    ///
    /// 签约渠道; required; other values may be added; at most 20 characters. Example: `ALIPAYAPP`.
    pub channel: record::Choice<AccessParamsChannel>,
}

impl AccessParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            channel: Default::default(),
        }
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(
        mut self,
        channel: impl Into<record::Choice<AccessParamsChannel>>,
    ) -> Self {
        self.channel = channel.into();
        self
    }
}

impl record::Record for AccessParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCESS_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.channel),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.channel),
            _ => None,
        }
    }
}

impl Default for AccessParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AccessParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccessParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccessParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Device for which an agreement is signed.
#[must_use]
#[non_exhaustive]
pub struct DeviceParams {
    /// Device id.
    ///
    /// 设备Id. Example: `RSED235F875932`.
    pub device_id: Option<String>,
    /// Device name.
    ///
    /// 设备名称.
    pub device_name: Option<String>,
    /// Type of device.
    ///
    /// 设备类型; other values may be added. Example: `TV`.
    pub device_type: Option<record::Choice<DeviceParamsDeviceType>>,
}

impl DeviceParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            device_id: None,
            device_name: None,
            device_type: None,
        }
    }

    /// Sets [`device_id`](Self::device_id).
    #[inline]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets [`device_name`](Self::device_name).
    #[inline]
    pub fn device_name(mut self, device_name: impl Into<String>) -> Self {
        self.device_name = Some(device_name.into());
        self
    }

    /// Sets [`device_type`](Self::device_type).
    #[inline]
    pub fn device_type(
        mut self,
        device_type: impl Into<record::Choice<DeviceParamsDeviceType>>,
    ) -> Self {
        self.device_type = Some(device_type.into());
        self
    }
}

impl record::Record for DeviceParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DEVICE_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.device_id),
            1 => Some(&self.device_name),
            2 => Some(&self.device_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.device_id),
            1 => Some(&mut self.device_name),
            2 => Some(&mut self.device_type),
            _ => None,
        }
    }
}

impl Default for DeviceParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeviceParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeviceParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeviceParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Real-name data of the user who is to sign.
#[must_use]
#[non_exhaustive]
pub struct IdentityParams {
    /// Identity card number of the user.
    ///
    /// 用户身份证号. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Hash of the user's real-name data.
    ///
    /// 用户实名信息hash值.
    pub identity_hash: Option<String>,
    /// Open id of the only user who may sign.
    pub sign_open_id: Option<String>,
    /// Alipay user id of the only user who may sign; another user gets an error.
    ///
    /// 签约指定用户uid. Example: `2088000000000001`.
    pub sign_user_id: Option<String>,
    /// User's name.
    ///
    /// 用户姓名. Example: `某某`.
    pub user_name: Option<String>,
}

impl IdentityParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            cert_no: None,
            identity_hash: None,
            sign_open_id: None,
            sign_user_id: None,
            user_name: None,
        }
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`identity_hash`](Self::identity_hash).
    #[inline]
    pub fn identity_hash(mut self, identity_hash: impl Into<String>) -> Self {
        self.identity_hash = Some(identity_hash.into());
        self
    }

    /// Sets [`sign_open_id`](Self::sign_open_id).
    #[inline]
    pub fn sign_open_id(mut self, sign_open_id: impl Into<String>) -> Self {
        self.sign_open_id = Some(sign_open_id.into());
        self
    }

    /// Sets [`sign_user_id`](Self::sign_user_id).
    #[inline]
    pub fn sign_user_id(mut self, sign_user_id: impl Into<String>) -> Self {
        self.sign_user_id = Some(sign_user_id.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

impl record::Record for IdentityParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &IDENTITY_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_no),
            1 => Some(&self.identity_hash),
            2 => Some(&self.sign_open_id),
            3 => Some(&self.sign_user_id),
            4 => Some(&self.user_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_no),
            1 => Some(&mut self.identity_hash),
            2 => Some(&mut self.sign_open_id),
            3 => Some(&mut self.sign_user_id),
            4 => Some(&mut self.user_name),
            _ => None,
        }
    }
}

impl Default for IdentityParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IdentityParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IdentityParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IdentityParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Rules of a periodic deduction.
///
/// | Field | Limits |
/// |---|---|
/// | [`execute_time`](Self::execute_time) | required in some cases; a date |
/// | [`period`](Self::period) | required in some cases |
/// | [`period_type`](Self::period_type) | required in some cases; one of its values |
/// | [`single_amount`](Self::single_amount) | required; an amount in yuan |
/// | [`total_amount`](Self::total_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct PeriodRuleParamsSign {
    /// Day of the first deduction, required for periodic products; later ones follow from the period.
    ///
    /// 首次执行时间; required in some cases; a day, as `yyyy-MM-dd`. Example: `2024-04-29`.
    pub execute_time: Option<record::Date>,
    /// Whether the agreement starts with a trial.
    pub is_trial_mode: Option<String>,
    /// Number of `period_type` units in a period, required for periodic products; at least 7 days.
    ///
    /// 周期数; required in some cases.
    pub period: Option<i64>,
    /// Unit of the period, required for periodic products; `MONTH` allows `execute_time` up to the 28th.
    ///
    /// 周期类型; required in some cases.
    pub period_type: Option<record::Choice<PeriodRuleParamsSignPeriodType>>,
    /// Rules for scenes such as video memberships or insurance.
    pub scene_rule_params: Option<super::super::types::SceneRuleParams>,
    /// Highest amount of a single deduction, in yuan.
    ///
    /// 单次扣款最大金额; required; an amount of money as a decimal number. Example: `100.00`.
    pub single_amount: record::Amount,
    /// Highest total of all deductions, in yuan; absent means no such limit.
    ///
    /// 总金额限制; an amount of money as a decimal number. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// Highest number of successful deductions; failed ones do not count.
    ///
    /// 总扣款次数.
    pub total_payments: Option<i64>,
}

impl PeriodRuleParamsSign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            execute_time: None,
            is_trial_mode: None,
            period: None,
            period_type: None,
            scene_rule_params: None,
            single_amount: Default::default(),
            total_amount: None,
            total_payments: None,
        }
    }

    /// Sets [`execute_time`](Self::execute_time).
    #[inline]
    pub fn execute_time(mut self, execute_time: impl Into<record::Date>) -> Self {
        self.execute_time = Some(execute_time.into());
        self
    }

    /// Sets [`is_trial_mode`](Self::is_trial_mode).
    #[inline]
    pub fn is_trial_mode(mut self, is_trial_mode: impl Into<String>) -> Self {
        self.is_trial_mode = Some(is_trial_mode.into());
        self
    }

    /// Sets [`period`](Self::period).
    #[inline]
    pub fn period(mut self, period: i64) -> Self {
        self.period = Some(period);
        self
    }

    /// Sets [`period_type`](Self::period_type).
    #[inline]
    pub fn period_type(
        mut self,
        period_type: impl Into<record::Choice<PeriodRuleParamsSignPeriodType>>,
    ) -> Self {
        self.period_type = Some(period_type.into());
        self
    }

    /// Sets [`scene_rule_params`](Self::scene_rule_params).
    #[inline]
    pub fn scene_rule_params(
        mut self,
        scene_rule_params: super::super::types::SceneRuleParams,
    ) -> Self {
        self.scene_rule_params = Some(scene_rule_params);
        self
    }

    /// Sets [`single_amount`](Self::single_amount).
    #[inline]
    pub fn single_amount(mut self, single_amount: impl Into<record::Amount>) -> Self {
        self.single_amount = single_amount.into();
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`total_payments`](Self::total_payments).
    #[inline]
    pub fn total_payments(mut self, total_payments: i64) -> Self {
        self.total_payments = Some(total_payments);
        self
    }
}

impl record::Record for PeriodRuleParamsSign {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERIOD_RULE_PARAMS_SIGN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.execute_time),
            1 => Some(&self.is_trial_mode),
            2 => Some(&self.period),
            3 => Some(&self.period_type),
            4 => Some(&self.scene_rule_params),
            5 => Some(&self.single_amount),
            6 => Some(&self.total_amount),
            7 => Some(&self.total_payments),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.execute_time),
            1 => Some(&mut self.is_trial_mode),
            2 => Some(&mut self.period),
            3 => Some(&mut self.period_type),
            4 => Some(&mut self.scene_rule_params),
            5 => Some(&mut self.single_amount),
            6 => Some(&mut self.total_amount),
            7 => Some(&mut self.total_payments),
            _ => None,
        }
    }
}

impl Default for PeriodRuleParamsSign {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PeriodRuleParamsSign {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeriodRuleParamsSign {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeriodRuleParamsSign {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Properties of the product signed.
#[must_use]
#[non_exhaustive]
pub struct ProdParams {
    /// Pre-authorization data.
    ///
    /// 预授权业务信息.
    pub auth_biz_params: Option<String>,
    /// Marketing data made by the upfront cashier, passed on when signing alone.
    ///
    /// 前置营销信息.
    pub pay_operation_info: Option<String>,
    /// Id made by consulting the upfront cashier.
    ///
    /// 前置收银id.
    pub pre_consult_id: Option<String>,
}

impl ProdParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            auth_biz_params: None,
            pay_operation_info: None,
            pre_consult_id: None,
        }
    }

    /// Sets [`auth_biz_params`](Self::auth_biz_params).
    #[inline]
    pub fn auth_biz_params(mut self, auth_biz_params: impl Into<String>) -> Self {
        self.auth_biz_params = Some(auth_biz_params.into());
        self
    }

    /// Sets [`pay_operation_info`](Self::pay_operation_info).
    #[inline]
    pub fn pay_operation_info(mut self, pay_operation_info: impl Into<String>) -> Self {
        self.pay_operation_info = Some(pay_operation_info.into());
        self
    }

    /// Sets [`pre_consult_id`](Self::pre_consult_id).
    #[inline]
    pub fn pre_consult_id(mut self, pre_consult_id: impl Into<String>) -> Self {
        self.pre_consult_id = Some(pre_consult_id.into());
        self
    }
}

impl record::Record for ProdParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROD_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_biz_params),
            1 => Some(&self.pay_operation_info),
            2 => Some(&self.pre_consult_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_biz_params),
            1 => Some(&mut self.pay_operation_info),
            2 => Some(&mut self.pre_consult_id),
            _ => None,
        }
    }
}

impl Default for ProdParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ProdParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ProdParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ProdParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Payment channel the merchant allows for an agreement.
#[must_use]
#[non_exhaustive]
pub struct SpecifiedAsset {
    /// Bank card that must be used.
    ///
    /// 指定银行卡号. Example: `6200000000000000`.
    pub bank_card_no: Option<String>,
    /// Institution code.
    ///
    /// 机构编码. Example: `Z50`.
    pub inst_id: Option<String>,
    /// Broad kind of asset.
    ///
    /// 资产类型.
    pub pay_tool_type: Option<String>,
    /// Kind of reason for restricting the channel.
    ///
    /// 限定渠道的原因类型.
    pub specified_reason_code: Option<String>,
}

impl SpecifiedAsset {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            bank_card_no: None,
            inst_id: None,
            pay_tool_type: None,
            specified_reason_code: None,
        }
    }

    /// Sets [`bank_card_no`](Self::bank_card_no).
    #[inline]
    pub fn bank_card_no(mut self, bank_card_no: impl Into<String>) -> Self {
        self.bank_card_no = Some(bank_card_no.into());
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }

    /// Sets [`pay_tool_type`](Self::pay_tool_type).
    #[inline]
    pub fn pay_tool_type(mut self, pay_tool_type: impl Into<String>) -> Self {
        self.pay_tool_type = Some(pay_tool_type.into());
        self
    }

    /// Sets [`specified_reason_code`](Self::specified_reason_code).
    #[inline]
    pub fn specified_reason_code(
        mut self,
        specified_reason_code: impl Into<String>,
    ) -> Self {
        self.specified_reason_code = Some(specified_reason_code.into());
        self
    }
}

impl record::Record for SpecifiedAsset {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPECIFIED_ASSET
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bank_card_no),
            1 => Some(&self.inst_id),
            2 => Some(&self.pay_tool_type),
            3 => Some(&self.specified_reason_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bank_card_no),
            1 => Some(&mut self.inst_id),
            2 => Some(&mut self.pay_tool_type),
            3 => Some(&mut self.specified_reason_code),
            _ => None,
        }
    }
}

impl Default for SpecifiedAsset {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SpecifiedAsset {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpecifiedAsset {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpecifiedAsset {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Channel from which the merchant wants to deduct first.
#[must_use]
#[non_exhaustive]
pub struct SpecifiedChannelParam {
    /// Signing number of the channel.
    ///
    /// Example: `2088000000000001`.
    pub asset_id: Option<String>,
    /// Asset code.
    ///
    /// 资产编码. Example: `ALICREDIT`.
    pub asset_type_code: Option<String>,
    /// Kind of bank card, used only for asset type `BANKCARD`; empty means any.
    ///
    /// 银行卡类型; other values may be added. Example: `DD`.
    pub bank_card_type: Option<record::Choice<SpecifiedChannelParamBankCardType>>,
    /// Institution code.
    ///
    /// 机构编码. Example: `Z50`.
    pub inst_id: Option<String>,
    /// Broad kind of asset.
    ///
    /// 资产类型.
    pub pay_tool_type: Option<String>,
}

impl SpecifiedChannelParam {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            asset_id: None,
            asset_type_code: None,
            bank_card_type: None,
            inst_id: None,
            pay_tool_type: None,
        }
    }

    /// Sets [`asset_id`](Self::asset_id).
    #[inline]
    pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
        self.asset_id = Some(asset_id.into());
        self
    }

    /// Sets [`asset_type_code`](Self::asset_type_code).
    #[inline]
    pub fn asset_type_code(mut self, asset_type_code: impl Into<String>) -> Self {
        self.asset_type_code = Some(asset_type_code.into());
        self
    }

    /// Sets [`bank_card_type`](Self::bank_card_type).
    #[inline]
    pub fn bank_card_type(
        mut self,
        bank_card_type: impl Into<record::Choice<SpecifiedChannelParamBankCardType>>,
    ) -> Self {
        self.bank_card_type = Some(bank_card_type.into());
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }

    /// Sets [`pay_tool_type`](Self::pay_tool_type).
    #[inline]
    pub fn pay_tool_type(mut self, pay_tool_type: impl Into<String>) -> Self {
        self.pay_tool_type = Some(pay_tool_type.into());
        self
    }
}

impl record::Record for SpecifiedChannelParam {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPECIFIED_CHANNEL_PARAM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.asset_id),
            1 => Some(&self.asset_type_code),
            2 => Some(&self.bank_card_type),
            3 => Some(&self.inst_id),
            4 => Some(&self.pay_tool_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.asset_id),
            1 => Some(&mut self.asset_type_code),
            2 => Some(&mut self.bank_card_type),
            3 => Some(&mut self.inst_id),
            4 => Some(&mut self.pay_tool_type),
            _ => None,
        }
    }
}

impl Default for SpecifiedChannelParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SpecifiedChannelParam {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpecifiedChannelParam {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpecifiedChannelParam {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Deduction rules fixed at signing, for automatic renewals.
///
/// | Field | Limits |
/// |---|---|
/// | [`specified_month_limit_amount`](Self::specified_month_limit_amount) | an amount in yuan |
/// | [`specified_pay_amount`](Self::specified_pay_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct SpecifiedDeductRuleParams {
    /// Monthly limit that the user chose, in yuan; for automatic top-ups.
    ///
    /// 用户自定义单月扣款额度; an amount of money as a decimal number.
    pub specified_month_limit_amount: Option<record::Amount>,
    /// Deduction amount fixed at signing, in yuan; later deductions must equal it.
    ///
    /// 签约时指定代扣金额; an amount of money as a decimal number.
    pub specified_pay_amount: Option<record::Amount>,
    /// Threshold for automatic top-ups; a balance below it triggers a deduction.
    ///
    /// 扣款条件额度数值.
    pub specified_pay_trigger_amount: Option<String>,
    /// Unit of the threshold: yuan, points or game coins.
    pub specified_pay_trigger_unit: Option<String>,
}

impl SpecifiedDeductRuleParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            specified_month_limit_amount: None,
            specified_pay_amount: None,
            specified_pay_trigger_amount: None,
            specified_pay_trigger_unit: None,
        }
    }

    /// Sets [`specified_month_limit_amount`](Self::specified_month_limit_amount).
    #[inline]
    pub fn specified_month_limit_amount(
        mut self,
        specified_month_limit_amount: impl Into<record::Amount>,
    ) -> Self {
        self.specified_month_limit_amount = Some(specified_month_limit_amount.into());
        self
    }

    /// Sets [`specified_pay_amount`](Self::specified_pay_amount).
    #[inline]
    pub fn specified_pay_amount(
        mut self,
        specified_pay_amount: impl Into<record::Amount>,
    ) -> Self {
        self.specified_pay_amount = Some(specified_pay_amount.into());
        self
    }

    /// Sets [`specified_pay_trigger_amount`](Self::specified_pay_trigger_amount).
    #[inline]
    pub fn specified_pay_trigger_amount(
        mut self,
        specified_pay_trigger_amount: impl Into<String>,
    ) -> Self {
        self.specified_pay_trigger_amount = Some(specified_pay_trigger_amount.into());
        self
    }

    /// Sets [`specified_pay_trigger_unit`](Self::specified_pay_trigger_unit).
    #[inline]
    pub fn specified_pay_trigger_unit(
        mut self,
        specified_pay_trigger_unit: impl Into<String>,
    ) -> Self {
        self.specified_pay_trigger_unit = Some(specified_pay_trigger_unit.into());
        self
    }
}

impl record::Record for SpecifiedDeductRuleParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPECIFIED_DEDUCT_RULE_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.specified_month_limit_amount),
            1 => Some(&self.specified_pay_amount),
            2 => Some(&self.specified_pay_trigger_amount),
            3 => Some(&self.specified_pay_trigger_unit),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.specified_month_limit_amount),
            1 => Some(&mut self.specified_pay_amount),
            2 => Some(&mut self.specified_pay_trigger_amount),
            3 => Some(&mut self.specified_pay_trigger_unit),
            _ => None,
        }
    }
}

impl Default for SpecifiedDeductRuleParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SpecifiedDeductRuleParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpecifiedDeductRuleParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpecifiedDeductRuleParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Sub-merchant for which an agreement is signed.
#[must_use]
#[non_exhaustive]
pub struct SubMerchantParams {
    /// Merchant id of the sub-merchant.
    ///
    /// 子商户的商户id. Example: `2088000000000001`.
    pub sub_merchant_id: Option<String>,
    /// Name of the sub-merchant.
    ///
    /// 子商户的商户名称. Example: `示例出行`.
    pub sub_merchant_name: Option<String>,
    /// Description of the sub-merchant's service.
    ///
    /// 子商户的服务描述. Example: `免密付车费，单次最高500`.
    pub sub_merchant_service_description: Option<String>,
    /// Name of the sub-merchant's service.
    ///
    /// 子商户的服务名称. Example: `示例出行免密支付`.
    pub sub_merchant_service_name: Option<String>,
}

impl SubMerchantParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            sub_merchant_id: None,
            sub_merchant_name: None,
            sub_merchant_service_description: None,
            sub_merchant_service_name: None,
        }
    }

    /// Sets [`sub_merchant_id`](Self::sub_merchant_id).
    #[inline]
    pub fn sub_merchant_id(mut self, sub_merchant_id: impl Into<String>) -> Self {
        self.sub_merchant_id = Some(sub_merchant_id.into());
        self
    }

    /// Sets [`sub_merchant_name`](Self::sub_merchant_name).
    #[inline]
    pub fn sub_merchant_name(mut self, sub_merchant_name: impl Into<String>) -> Self {
        self.sub_merchant_name = Some(sub_merchant_name.into());
        self
    }

    /// Sets [`sub_merchant_service_description`](Self::sub_merchant_service_description).
    #[inline]
    pub fn sub_merchant_service_description(
        mut self,
        sub_merchant_service_description: impl Into<String>,
    ) -> Self {
        self.sub_merchant_service_description = Some(
            sub_merchant_service_description.into(),
        );
        self
    }

    /// Sets [`sub_merchant_service_name`](Self::sub_merchant_service_name).
    #[inline]
    pub fn sub_merchant_service_name(
        mut self,
        sub_merchant_service_name: impl Into<String>,
    ) -> Self {
        self.sub_merchant_service_name = Some(sub_merchant_service_name.into());
        self
    }
}

impl record::Record for SubMerchantParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_MERCHANT_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.sub_merchant_id),
            1 => Some(&self.sub_merchant_name),
            2 => Some(&self.sub_merchant_service_description),
            3 => Some(&self.sub_merchant_service_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.sub_merchant_id),
            1 => Some(&mut self.sub_merchant_name),
            2 => Some(&mut self.sub_merchant_service_description),
            3 => Some(&mut self.sub_merchant_service_name),
            _ => None,
        }
    }
}

impl Default for SubMerchantParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubMerchantParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubMerchantParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubMerchantParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Zhima authorization for credit withholding.
#[must_use]
#[non_exhaustive]
pub struct ZmAuthParams {
    /// App id the merchant obtained at Zhima.
    pub buckle_app_id: Option<String>,
    /// Merchant id the merchant obtained at Zhima.
    pub buckle_merchant_id: Option<String>,
}

impl ZmAuthParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            buckle_app_id: None,
            buckle_merchant_id: None,
        }
    }

    /// Sets [`buckle_app_id`](Self::buckle_app_id).
    #[inline]
    pub fn buckle_app_id(mut self, buckle_app_id: impl Into<String>) -> Self {
        self.buckle_app_id = Some(buckle_app_id.into());
        self
    }

    /// Sets [`buckle_merchant_id`](Self::buckle_merchant_id).
    #[inline]
    pub fn buckle_merchant_id(mut self, buckle_merchant_id: impl Into<String>) -> Self {
        self.buckle_merchant_id = Some(buckle_merchant_id.into());
        self
    }
}

impl record::Record for ZmAuthParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZM_AUTH_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.buckle_app_id),
            1 => Some(&self.buckle_merchant_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.buckle_app_id),
            1 => Some(&mut self.buckle_merchant_id),
            _ => None,
        }
    }
}

impl Default for ZmAuthParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmAuthParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmAuthParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmAuthParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AccessParamsChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccessParamsChannel {
    /// `ALIPAYAPP`: H5 page in the Alipay app.
    Alipayapp,
    /// `QRCODE`: By QR code (扫码签约).
    Qrcode,
    /// `QRCODEORSMS`: By QR code or SMS (扫码签约或者短信签约).
    Qrcodeorsms,
}

impl record::Enumeration for AccessParamsChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAYAPP", Self::Alipayapp),
        ("QRCODE", Self::Qrcode),
        ("QRCODEORSMS", Self::Qrcodeorsms),
    ];
}

impl std::fmt::Debug for AccessParamsChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DeviceParamsDeviceType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeviceParamsDeviceType {
    /// `VR_MACHINE`: Virtual reality machine.
    VrMachine,
    /// `TV`: Television.
    Tv,
    /// `ID_CARD`: Identity card.
    IdCard,
    /// `WORK_CARD`: Work card.
    WorkCard,
}

impl record::Enumeration for DeviceParamsDeviceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("VR_MACHINE", Self::VrMachine),
        ("TV", Self::Tv),
        ("ID_CARD", Self::IdCard),
        ("WORK_CARD", Self::WorkCard),
    ];
}

impl std::fmt::Debug for DeviceParamsDeviceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PeriodRuleParamsSignPeriodType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PeriodRuleParamsSignPeriodType {
    /// `DAY`: Days.
    Day,
    /// `MONTH`: Calendar months.
    Month,
}

impl record::Enumeration for PeriodRuleParamsSignPeriodType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DAY", Self::Day),
        ("MONTH", Self::Month),
    ];
}

impl std::fmt::Debug for PeriodRuleParamsSignPeriodType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SpecifiedChannelParamBankCardType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SpecifiedChannelParamBankCardType {
    /// `DD`: Debit card.
    Dd,
    /// `CC`: Credit card (信用卡).
    Cc,
}

impl record::Enumeration for SpecifiedChannelParamBankCardType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DD", Self::Dd),
        ("CC", Self::Cc),
    ];
}

impl std::fmt::Debug for SpecifiedChannelParamBankCardType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AgreementPageSignAgreementEffectType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgreementPageSignAgreementEffectType {
    /// `DIRECT`: At once (立即生效).
    Direct,
    /// `NOTICE`: On a call of `alipay.user.agreement.sign.effect` (商户通知生效).
    Notice,
    /// `ALLOW_INACTIVATE`: The state may be changed (允许变更状态).
    AllowInactivate,
}

impl record::Enumeration for AgreementPageSignAgreementEffectType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DIRECT", Self::Direct),
        ("NOTICE", Self::Notice),
        ("ALLOW_INACTIVATE", Self::AllowInactivate),
    ];
}

impl std::fmt::Debug for AgreementPageSignAgreementEffectType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AgreementPageSignThirdPartyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgreementPageSignThirdPartyType {
    /// `PARTNER`: Platform merchant (平台商户).
    Partner,
    /// `MERCHANT`: Merchant group (集团商户).
    Merchant,
}

impl record::Enumeration for AgreementPageSignThirdPartyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PARTNER", Self::Partner),
        ("MERCHANT", Self::Merchant),
    ];
}

impl std::fmt::Debug for AgreementPageSignThirdPartyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AgreementPageSignResponseForexEligible`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgreementPageSignResponseForexEligible {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

impl record::Enumeration for AgreementPageSignResponseForexEligible {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for AgreementPageSignResponseForexEligible {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AgreementPageSignResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgreementPageSignResponseStatus {
    /// `TEMP`: Stored, never in effect (暂存).
    Temp,
    /// `NORMAL`: Normal (正常).
    Normal,
    /// `STOP`: Suspended (暂停).
    Stop,
}

impl record::Enumeration for AgreementPageSignResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TEMP", Self::Temp),
        ("NORMAL", Self::Normal),
        ("STOP", Self::Stop),
    ];
}

impl std::fmt::Debug for AgreementPageSignResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.user.agreement.page.sign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgreementPageSignErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AgreementPageSignErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AgreementPageSignErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
