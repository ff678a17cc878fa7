//! `alipay.user.agreement.page.sign` · 支付宝个人协议页面签约接口
//!
//! Open the page on which a user signs a withholding agreement.
//!
//! Offered on the gateway (V2) as a page, which the user's browser opens, or through the platform's app, which
//! takes an order string. Described in `spec/user/agreement.page.sign.yaml`.

use crate::{record, schema};

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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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

/// The values of the platform's type `AccessParamsChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccessParamsChannel {
    /// `ALIPAYAPP`: H5 page in the Alipay app.
    Alipayapp,
    /// `QRCODE`: By QR code (扫码签约).
    Qrcode,
    /// `QRCODEORSMS`: By QR code or SMS (扫码签约或者短信签约).
    Qrcodeorsms,
}

record::enumeration!(
    AccessParamsChannel, "ALIPAYAPP" Alipayapp, "QRCODE" Qrcode, "QRCODEORSMS"
    Qrcodeorsms
);

/// The values of the platform's type `DeviceParamsDeviceType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    DeviceParamsDeviceType, "VR_MACHINE" VrMachine, "TV" Tv, "ID_CARD" IdCard,
    "WORK_CARD" WorkCard
);

/// The values of the platform's type `PeriodRuleParamsSignPeriodType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeriodRuleParamsSignPeriodType {
    /// `DAY`: Days.
    Day,
    /// `MONTH`: Calendar months.
    Month,
}

record::enumeration!(PeriodRuleParamsSignPeriodType, "DAY" Day, "MONTH" Month);

/// The values of the platform's type `SpecifiedChannelParamBankCardType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SpecifiedChannelParamBankCardType {
    /// `DD`: Debit card.
    Dd,
    /// `CC`: Credit card (信用卡).
    Cc,
}

record::enumeration!(SpecifiedChannelParamBankCardType, "DD" Dd, "CC" Cc);

/// The values of the platform's type `AgreementPageSignAgreementEffectType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgreementPageSignAgreementEffectType {
    /// `DIRECT`: At once (立即生效).
    Direct,
    /// `NOTICE`: On a call of `alipay.user.agreement.sign.effect` (商户通知生效).
    Notice,
    /// `ALLOW_INACTIVATE`: The state may be changed (允许变更状态).
    AllowInactivate,
}

record::enumeration!(
    AgreementPageSignAgreementEffectType, "DIRECT" Direct, "NOTICE" Notice,
    "ALLOW_INACTIVATE" AllowInactivate
);

/// The values of the platform's type `AgreementPageSignThirdPartyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgreementPageSignThirdPartyType {
    /// `PARTNER`: Platform merchant (平台商户).
    Partner,
    /// `MERCHANT`: Merchant group (集团商户).
    Merchant,
}

record::enumeration!(
    AgreementPageSignThirdPartyType, "PARTNER" Partner, "MERCHANT" Merchant
);

/// The values of the platform's type `AgreementPageSignResponseForexEligible`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgreementPageSignResponseForexEligible {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(AgreementPageSignResponseForexEligible, "T" T, "F" F);

/// The values of the platform's type `AgreementPageSignResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgreementPageSignResponseStatus {
    /// `TEMP`: Stored, never in effect (暂存).
    Temp,
    /// `NORMAL`: Normal (正常).
    Normal,
    /// `STOP`: Suspended (暂停).
    Stop,
}

record::enumeration!(
    AgreementPageSignResponseStatus, "TEMP" Temp, "NORMAL" Normal, "STOP" Stop
);

/// The error codes of `alipay.user.agreement.page.sign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AgreementPageSignErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(AgreementPageSignErrorCode);

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

record::record!(
    AgreementPageSign, AGREEMENT_PAGE_SIGN, 0 access_params Default::default(), 1
    agreement_effect_type None, 2 allow_huazhi_degrade None, 3 device_params None, 4
    effect_time None, 5 external_agreement_no None, 6 external_logon_id None, 7
    identity_params None, 8 merchant_process_url None, 9 ori_agreement_no None, 10
    out_risk_info None, 11 pass_params None, 12 period_rule_params None, 13
    personal_product_code String::new(), 14 prod_params None, 15 product_code None, 16
    promo_params None, 17 sign_scene None, 18 sign_sub_operate_type None, 19
    sign_validity_period None, 20 specified_asset None, 21 specified_deduct_rule_params
    None, 22 specified_sort_channel_params None, 23 sub_merchant None, 24
    third_party_type None, 25 user_age_range None, 26 zm_auth_params None
);

record::record!(
    AgreementPageSignResponse, AGREEMENT_PAGE_SIGN_RESPONSE, 0 agreement_no None, 1
    alipay_logon_id None, 2 alipay_open_id None, 3 alipay_user_id None, 4
    credit_auth_mode None, 5 external_agreement_no None, 6 external_logon_id None, 7
    forex_eligible None, 8 invalid_time None, 9 personal_product_code None, 10 sign_scene
    None, 11 sign_time None, 12 specified_sort_assets None, 13 status None, 14 valid_time
    None, 15 zm_open_id None
);

record::record!(AccessParams, ACCESS_PARAMS, 0 channel Default::default());

record::record!(
    DeviceParams, DEVICE_PARAMS, 0 device_id None, 1 device_name None, 2 device_type None
);

record::record!(
    IdentityParams, IDENTITY_PARAMS, 0 cert_no None, 1 identity_hash None, 2 sign_open_id
    None, 3 sign_user_id None, 4 user_name None
);

record::record!(
    PeriodRuleParamsSign, PERIOD_RULE_PARAMS_SIGN, 0 execute_time None, 1 is_trial_mode
    None, 2 period None, 3 period_type None, 4 scene_rule_params None, 5 single_amount
    Default::default(), 6 total_amount None, 7 total_payments None
);

record::record!(
    ProdParams, PROD_PARAMS, 0 auth_biz_params None, 1 pay_operation_info None, 2
    pre_consult_id None
);

record::record!(
    SpecifiedAsset, SPECIFIED_ASSET, 0 bank_card_no None, 1 inst_id None, 2 pay_tool_type
    None, 3 specified_reason_code None
);

record::record!(
    SpecifiedChannelParam, SPECIFIED_CHANNEL_PARAM, 0 asset_id None, 1 asset_type_code
    None, 2 bank_card_type None, 3 inst_id None, 4 pay_tool_type None
);

record::record!(
    SpecifiedDeductRuleParams, SPECIFIED_DEDUCT_RULE_PARAMS, 0
    specified_month_limit_amount None, 1 specified_pay_amount None, 2
    specified_pay_trigger_amount None, 3 specified_pay_trigger_unit None
);

record::record!(
    SubMerchantParams, SUB_MERCHANT_PARAMS, 0 sub_merchant_id None, 1 sub_merchant_name
    None, 2 sub_merchant_service_description None, 3 sub_merchant_service_name None
);

record::record!(
    ZmAuthParams, ZM_AUTH_PARAMS, 0 buckle_app_id None, 1 buckle_merchant_id None
);

static AGREEMENT_PAGE_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementPageSign",
    file: "spec/user/agreement.page.sign.yaml",
    rows: &[
        schema::Row::Limited(
            "access_params",
            schema::Kind::Record(&ACCESS_PARAMS),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("agreement_effect_type"),
        schema::Row::Limited(
            "allow_huazhi_degrade",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["true", "false"]))],
        ),
        schema::Row::Plain("device_params", schema::Kind::Record(&DEVICE_PARAMS)),
        schema::Row::Limited(
            "effect_time",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0")),
                schema::LimitRow::Firm(schema::Limit::Maximum("86400")),
            ],
        ),
        schema::Row::Limited(
            "external_agreement_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$")),
            ],
        ),
        schema::Row::Limited(
            "external_logon_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(100))],
        ),
        schema::Row::Plain("identity_params", schema::Kind::Record(&IDENTITY_PARAMS)),
        schema::Row::Text("merchant_process_url"),
        schema::Row::Text("ori_agreement_no"),
        schema::Row::Text("out_risk_info"),
        schema::Row::Text("pass_params"),
        schema::Row::Plain(
            "period_rule_params",
            schema::Kind::Record(&PERIOD_RULE_PARAMS_SIGN),
        ),
        schema::Row::Limited(
            "personal_product_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Plain("prod_params", schema::Kind::Record(&PROD_PARAMS)),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Text("promo_params"),
        schema::Row::Text("sign_scene"),
        schema::Row::Text("sign_sub_operate_type"),
        schema::Row::Limited(
            "sign_validity_period",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(8))],
        ),
        schema::Row::Plain("specified_asset", schema::Kind::Record(&SPECIFIED_ASSET)),
        schema::Row::Plain(
            "specified_deduct_rule_params",
            schema::Kind::Record(&SPECIFIED_DEDUCT_RULE_PARAMS),
        ),
        schema::Row::Plain(
            "specified_sort_channel_params",
            schema::Kind::Record(&SPECIFIED_CHANNEL_PARAM),
        ),
        schema::Row::Plain("sub_merchant", schema::Kind::Record(&SUB_MERCHANT_PARAMS)),
        schema::Row::Text("third_party_type"),
        schema::Row::Text("user_age_range"),
        schema::Row::Plain("zm_auth_params", schema::Kind::Record(&ZM_AUTH_PARAMS)),
    ],
    rules: &[
        schema::Rule::When {
            field: "personal_product_code",
            equals: "CYCLE_PAY_AUTH_P",
            require: &["period_rule_params"],
        },
    ],
    lines: &[
        10, 13, 14, 24, 28, 31, 32, 36, 37, 38, 43, 44, 47, 51, 54, 58, 63, 64, 67, 68,
        72, 76, 77, 80, 81, 85, 88, 92, 98, 99, 103, 106, 110, 113, 117, 121, 131, 136,
        142,
    ],
};

static AGREEMENT_PAGE_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementPageSignResponse",
    file: "spec/user/agreement.page.sign.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("alipay_logon_id"),
        schema::Row::Text("alipay_open_id"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("credit_auth_mode"),
        schema::Row::Text("external_agreement_no"),
        schema::Row::Text("external_logon_id"),
        schema::Row::Text("forex_eligible"),
        schema::Row::Text("invalid_time"),
        schema::Row::Text("personal_product_code"),
        schema::Row::Text("sign_scene"),
        schema::Row::Text("sign_time"),
        schema::Row::Text("specified_sort_assets"),
        schema::Row::Text("status"),
        schema::Row::Text("valid_time"),
        schema::Row::Text("zm_open_id"),
    ],
    rules: &[],
    lines: &[],
};

static ACCESS_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccessParams",
    file: "spec/user/agreement.page.sign.yaml",
    rows: &[
        schema::Row::Limited(
            "channel",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(20)),
            ],
        ),
    ],
    rules: &[],
    lines: &[216, 220, 221],
};

static DEVICE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeviceParams",
    file: "spec/user/agreement.page.sign.yaml",
    rows: &[
        schema::Row::Text("device_id"),
        schema::Row::Text("device_name"),
        schema::Row::Text("device_type"),
    ],
    rules: &[],
    lines: &[232, 233, 234],
};

static IDENTITY_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IdentityParams",
    file: "spec/user/agreement.page.sign.yaml",
    rows: &[
        schema::Row::Text("cert_no"),
        schema::Row::Text("identity_hash"),
        schema::Row::Text("sign_open_id"),
        schema::Row::Text("sign_user_id"),
        schema::Row::Text("user_name"),
    ],
    rules: &[],
    lines: &[249, 254, 255, 256, 261],
};

static PERIOD_RULE_PARAMS_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeriodRuleParamsSign",
    file: "spec/user/agreement.page.sign.yaml",
    rows: &[
        schema::Row::Limited(
            "execute_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
        schema::Row::Text("is_trial_mode"),
        schema::Row::Plain("period", schema::Kind::Integer),
        schema::Row::Limited(
            "period_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["DAY", "MONTH"]))],
        ),
        schema::Row::Plain(
            "scene_rule_params",
            schema::Kind::Record(&super::super::types::SCENE_RULE_PARAMS),
        ),
        schema::Row::Limited(
            "single_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Plain("total_payments", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[266, 269, 272, 273, 278, 281, 286, 287, 291, 290, 293, 296, 298],
};

static PROD_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProdParams",
    file: "spec/user/agreement.page.sign.yaml",
    rows: &[
        schema::Row::Text("auth_biz_params"),
        schema::Row::Text("pay_operation_info"),
        schema::Row::Text("pre_consult_id"),
    ],
    rules: &[],
    lines: &[306, 307, 311],
};

static SPECIFIED_ASSET: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifiedAsset",
    file: "spec/user/agreement.page.sign.yaml",
    rows: &[
        schema::Row::Text("bank_card_no"),
        schema::Row::Text("inst_id"),
        schema::Row::Text("pay_tool_type"),
        schema::Row::Text("specified_reason_code"),
    ],
    rules: &[],
    lines: &[316, 317, 318, 319],
};

static SPECIFIED_CHANNEL_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifiedChannelParam",
    file: "spec/user/agreement.page.sign.yaml",
    rows: &[
        schema::Row::Text("asset_id"),
        schema::Row::Text("asset_type_code"),
        schema::Row::Text("bank_card_type"),
        schema::Row::Text("inst_id"),
        schema::Row::Text("pay_tool_type"),
    ],
    rules: &[],
    lines: &[327, 328, 329, 338, 339],
};

static SPECIFIED_DEDUCT_RULE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifiedDeductRuleParams",
    file: "spec/user/agreement.page.sign.yaml",
    rows: &[
        schema::Row::Limited(
            "specified_month_limit_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "specified_pay_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("specified_pay_trigger_amount"),
        schema::Row::Text("specified_pay_trigger_unit"),
    ],
    rules: &[],
    lines: &[344, 347, 348, 351, 352, 356],
};

static SUB_MERCHANT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchantParams",
    file: "spec/user/agreement.page.sign.yaml",
    rows: &[
        schema::Row::Text("sub_merchant_id"),
        schema::Row::Text("sub_merchant_name"),
        schema::Row::Text("sub_merchant_service_description"),
        schema::Row::Text("sub_merchant_service_name"),
    ],
    rules: &[],
    lines: &[361, 366, 367, 372],
};

static ZM_AUTH_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmAuthParams",
    file: "spec/user/agreement.page.sign.yaml",
    rows: &[schema::Row::Text("buckle_app_id"), schema::Row::Text("buckle_merchant_id")],
    rules: &[],
    lines: &[381, 382],
};
