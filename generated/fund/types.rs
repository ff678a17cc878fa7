//! Types that several APIs of `fund` share.
//!
//! Described in `spec/fund/types.yaml`.

use crate::{record, schema};

/// An authorized merchant.
#[must_use]
#[non_exhaustive]
pub struct AuthorizeDetailDto {
    /// Pid of the acquiring entity.
    ///
    /// 收单主体PID.
    pub authorized_principal_id: Option<String>,
}

impl AuthorizeDetailDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`authorized_principal_id`](Self::authorized_principal_id).
    #[inline]
    pub fn authorized_principal_id(
        mut self,
        authorized_principal_id: impl Into<String>,
    ) -> Self {
        self.authorized_principal_id = Some(authorized_principal_id.into());
        self
    }
}

/// Merchants a joint account may pay.
///
/// | Field | Limits |
/// |---|---|
/// | [`authorized_type`](Self::authorized_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct AuthorizedRuleDto {
    /// Authorized merchants.
    ///
    /// 授权商户列表.
    pub authorized_detail_list: Vec<AuthorizeDetailDto>,
    /// Extent of the authorization.
    ///
    /// Example: `WHITELIST`.
    pub authorized_type: Option<record::Choice<AuthorizedRuleDtoAuthorizedType>>,
}

impl AuthorizedRuleDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`authorized_detail_list`](Self::authorized_detail_list).
    #[inline]
    pub fn authorized_detail_list(
        mut self,
        authorized_detail_list: impl IntoIterator<Item = AuthorizeDetailDto>,
    ) -> Self {
        self.authorized_detail_list = authorized_detail_list.into_iter().collect();
        self
    }

    /// Sets [`authorized_type`](Self::authorized_type).
    #[inline]
    pub fn authorized_type(
        mut self,
        authorized_type: impl Into<record::Choice<AuthorizedRuleDtoAuthorizedType>>,
    ) -> Self {
        self.authorized_type = Some(authorized_type.into());
        self
    }
}

/// Bank account of a payee, for `identity_type``BANKCARD_NO`.
///
/// | Field | Limits |
/// |---|---|
/// | [`account_type`](Self::account_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct BankcardExtInfo {
    /// Kind of bank account.
    ///
    /// 收款账户类型.
    pub account_type: Option<record::Choice<BankcardExtInfoAccountType>>,
    /// Interbank number of the bank branch.
    ///
    /// 银行支行联行号.
    pub bank_code: Option<String>,
    /// Branch of the receiving bank.
    ///
    /// 收款银行所属支行.
    pub inst_branch_name: Option<String>,
    /// City of the receiving bank.
    ///
    /// 收款银行所在市.
    pub inst_city: Option<String>,
    /// Name of the bank.
    ///
    /// 机构名称. Example: `示例银行`.
    pub inst_name: Option<String>,
    /// Province of the bank.
    ///
    /// 银行所在省.
    pub inst_province: Option<String>,
}

impl BankcardExtInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_type`](Self::account_type).
    #[inline]
    pub fn account_type(
        mut self,
        account_type: impl Into<record::Choice<BankcardExtInfoAccountType>>,
    ) -> Self {
        self.account_type = Some(account_type.into());
        self
    }

    /// Sets [`bank_code`](Self::bank_code).
    #[inline]
    pub fn bank_code(mut self, bank_code: impl Into<String>) -> Self {
        self.bank_code = Some(bank_code.into());
        self
    }

    /// Sets [`inst_branch_name`](Self::inst_branch_name).
    #[inline]
    pub fn inst_branch_name(mut self, inst_branch_name: impl Into<String>) -> Self {
        self.inst_branch_name = Some(inst_branch_name.into());
        self
    }

    /// Sets [`inst_city`](Self::inst_city).
    #[inline]
    pub fn inst_city(mut self, inst_city: impl Into<String>) -> Self {
        self.inst_city = Some(inst_city.into());
        self
    }

    /// Sets [`inst_name`](Self::inst_name).
    #[inline]
    pub fn inst_name(mut self, inst_name: impl Into<String>) -> Self {
        self.inst_name = Some(inst_name.into());
        self
    }

    /// Sets [`inst_province`](Self::inst_province).
    #[inline]
    pub fn inst_province(mut self, inst_province: impl Into<String>) -> Self {
        self.inst_province = Some(inst_province.into());
        self
    }
}

/// External bank card of an account book.
#[must_use]
#[non_exhaustive]
pub struct ExtCardInfo {
    /// Account name of the external card.
    ///
    /// 记账的外卡户名.
    pub bank_acc_name: Option<String>,
    /// Bank of the external card.
    ///
    /// 记账的外卡开户行.
    pub card_bank: Option<String>,
    /// Branch of the external card.
    ///
    /// 记账的外卡支行.
    pub card_branch: Option<String>,
    /// Interbank number of the external card.
    ///
    /// 记账的外卡联行号.
    pub card_deposit: Option<String>,
    /// Place where the external card's account was opened.
    ///
    /// 记账的外卡开户地址.
    pub card_location: Option<String>,
    /// Number of the external card.
    ///
    /// 记账的外卡卡号. Example: `6200000000000000`.
    pub card_no: Option<String>,
    /// State of the external card; anything but `A` is abnormal.
    ///
    /// 记账的外卡状态; other values may be added. Example: `A`.
    pub status: Option<record::Choice<ExtCardInfoStatus>>,
}

impl ExtCardInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bank_acc_name`](Self::bank_acc_name).
    #[inline]
    pub fn bank_acc_name(mut self, bank_acc_name: impl Into<String>) -> Self {
        self.bank_acc_name = Some(bank_acc_name.into());
        self
    }

    /// Sets [`card_bank`](Self::card_bank).
    #[inline]
    pub fn card_bank(mut self, card_bank: impl Into<String>) -> Self {
        self.card_bank = Some(card_bank.into());
        self
    }

    /// Sets [`card_branch`](Self::card_branch).
    #[inline]
    pub fn card_branch(mut self, card_branch: impl Into<String>) -> Self {
        self.card_branch = Some(card_branch.into());
        self
    }

    /// Sets [`card_deposit`](Self::card_deposit).
    #[inline]
    pub fn card_deposit(mut self, card_deposit: impl Into<String>) -> Self {
        self.card_deposit = Some(card_deposit.into());
        self
    }

    /// Sets [`card_location`](Self::card_location).
    #[inline]
    pub fn card_location(mut self, card_location: impl Into<String>) -> Self {
        self.card_location = Some(card_location.into());
        self
    }

    /// Sets [`card_no`](Self::card_no).
    #[inline]
    pub fn card_no(mut self, card_no: impl Into<String>) -> Self {
        self.card_no = Some(card_no.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<record::Choice<ExtCardInfoStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// Funding entity of an enterprise payment group.
#[must_use]
#[non_exhaustive]
pub struct FundExtInfo {
    /// Account of the funding entity: Alipay user id or login name, by `fund_identity_type`.
    ///
    /// 出资主体账号. Example: `2088000000000001`.
    pub fund_identity: Option<String>,
    /// Kind of account in `fund_identity`.
    ///
    /// 出资主体账号类型; other values may be added. Example: `ALIPAY_USER_ID`.
    pub fund_identity_type: Option<record::Choice<FundExtInfoFundIdentityType>>,
}

impl FundExtInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`fund_identity`](Self::fund_identity).
    #[inline]
    pub fn fund_identity(mut self, fund_identity: impl Into<String>) -> Self {
        self.fund_identity = Some(fund_identity.into());
        self
    }

    /// Sets [`fund_identity_type`](Self::fund_identity_type).
    #[inline]
    pub fn fund_identity_type(
        mut self,
        fund_identity_type: impl Into<record::Choice<FundExtInfoFundIdentityType>>,
    ) -> Self {
        self.fund_identity_type = Some(fund_identity_type.into());
        self
    }
}

/// A quota to set for a joint account.
///
/// | Field | Limits |
/// |---|---|
/// | [`quota_dimension`](Self::quota_dimension) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct JointAccountQuotaDto {
    /// Start of a custom period, yyyy-MM-dd HH:mm.
    ///
    /// 自定义周期起始日期.
    pub custom_begin_date: Option<String>,
    /// End of a custom period, yyyy-MM-dd HH:mm.
    ///
    /// 自定义周期结束日期.
    pub custom_end_date: Option<String>,
    /// Period the quota applies to.
    ///
    /// 额度维度. Example: `MONTH`.
    pub quota_dimension: Option<record::Choice<JointAccountQuotaDtoQuotaDimension>>,
    /// Quota of the agreement.
    ///
    /// 协议额度. Example: `100`.
    pub quota_total: Option<String>,
}

impl JointAccountQuotaDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`custom_begin_date`](Self::custom_begin_date).
    #[inline]
    pub fn custom_begin_date(mut self, custom_begin_date: impl Into<String>) -> Self {
        self.custom_begin_date = Some(custom_begin_date.into());
        self
    }

    /// Sets [`custom_end_date`](Self::custom_end_date).
    #[inline]
    pub fn custom_end_date(mut self, custom_end_date: impl Into<String>) -> Self {
        self.custom_end_date = Some(custom_end_date.into());
        self
    }

    /// Sets [`quota_dimension`](Self::quota_dimension).
    #[inline]
    pub fn quota_dimension(
        mut self,
        quota_dimension: impl Into<record::Choice<JointAccountQuotaDtoQuotaDimension>>,
    ) -> Self {
        self.quota_dimension = Some(quota_dimension.into());
        self
    }

    /// Sets [`quota_total`](Self::quota_total).
    #[inline]
    pub fn quota_total(mut self, quota_total: impl Into<String>) -> Self {
        self.quota_total = Some(quota_total.into());
        self
    }
}

/// A quota of a joint account, with what is left.
#[must_use]
#[non_exhaustive]
pub struct JointAccountQuotaRespDto {
    /// Time the quota takes effect, yyyy-MM-dd HH:mm.
    ///
    /// 额度生效起始日期.
    pub custom_begin_date: Option<String>,
    /// Time the quota ends, yyyy-MM-dd HH:mm.
    ///
    /// 额度失效结束日期.
    pub custom_end_date: Option<String>,
    /// Period the quota applies to.
    ///
    /// 额度维度. Example: `MONTH`.
    pub quota_dimension: Option<String>,
    /// Quota left.
    ///
    /// 剩余额度.
    pub quota_remain: Option<String>,
    /// Number of uses left; \-1 means unlimited.
    ///
    /// 展示额度剩余可用次数.
    pub quota_remain_count: Option<String>,
    /// Quota of the agreement.
    ///
    /// 协议额度. Example: `100`.
    pub quota_total: Option<String>,
    /// Quota used.
    ///
    /// 已用额度. Example: `70`.
    pub quota_used: Option<String>,
}

impl JointAccountQuotaRespDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`custom_begin_date`](Self::custom_begin_date).
    #[inline]
    pub fn custom_begin_date(mut self, custom_begin_date: impl Into<String>) -> Self {
        self.custom_begin_date = Some(custom_begin_date.into());
        self
    }

    /// Sets [`custom_end_date`](Self::custom_end_date).
    #[inline]
    pub fn custom_end_date(mut self, custom_end_date: impl Into<String>) -> Self {
        self.custom_end_date = Some(custom_end_date.into());
        self
    }

    /// Sets [`quota_dimension`](Self::quota_dimension).
    #[inline]
    pub fn quota_dimension(mut self, quota_dimension: impl Into<String>) -> Self {
        self.quota_dimension = Some(quota_dimension.into());
        self
    }

    /// Sets [`quota_remain`](Self::quota_remain).
    #[inline]
    pub fn quota_remain(mut self, quota_remain: impl Into<String>) -> Self {
        self.quota_remain = Some(quota_remain.into());
        self
    }

    /// Sets [`quota_remain_count`](Self::quota_remain_count).
    #[inline]
    pub fn quota_remain_count(mut self, quota_remain_count: impl Into<String>) -> Self {
        self.quota_remain_count = Some(quota_remain_count.into());
        self
    }

    /// Sets [`quota_total`](Self::quota_total).
    #[inline]
    pub fn quota_total(mut self, quota_total: impl Into<String>) -> Self {
        self.quota_total = Some(quota_total.into());
        self
    }

    /// Sets [`quota_used`](Self::quota_used).
    #[inline]
    pub fn quota_used(mut self, quota_used: impl Into<String>) -> Self {
        self.quota_used = Some(quota_used.into());
        self
    }
}

/// Payer or payee of a transfer.
///
/// | Field | Limits |
/// |---|---|
/// | [`bankcard_ext_info`](Self::bankcard_ext_info) | required in some cases |
/// | [`identity`](Self::identity) | required; at most 128 characters (advisory) |
/// | [`identity_type`](Self::identity_type) | required; at most 64 characters |
/// | [`name`](Self::name) | required in some cases; at most 256 characters (advisory) |
/// | rule | Where `identity_type` is `ALIPAY_LOGON_ID`, there must be `name` |
/// | rule | Where `identity_type` is `BANKCARD_NO`, there must be `bankcard_ext_info` |
#[must_use]
#[non_exhaustive]
pub struct Participant {
    /// Bank account; required for `BANKCARD_NO`.
    ///
    /// Required in some cases.
    pub bankcard_ext_info: Option<BankcardExtInfo>,
    /// Identity card or passport number.
    ///
    /// 参与方的证件号. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Kind of document.
    ///
    /// 参与方的证件类型. Example: `IDENTITY_CARD`.
    pub cert_type: Option<String>,
    /// Extension attributes; agree with Alipay engineers before use.
    ///
    /// 扩展属性. Example: `{"key":"value"}`.
    pub ext_info: Option<String>,
    /// Account of the participant, of the kind `identity_type` names.
    ///
    /// 参与方的唯一标识; required; at most 128 characters (advisory). Example: `user@example.com`.
    pub identity: String,
    /// Kind of account in `identity`.
    ///
    /// 参与方的标识类型; required; other values may be added; at most 64 characters. Example: `ALIPAY_LOGON_ID`.
    pub identity_type: record::Choice<ParticipantIdentityType>,
    /// Merchant's data on the user: id, name, nickname, mobile (`merchant_user_…` keys).
    ///
    /// 商户端的用户信息.
    pub merchant_user_info: Option<String>,
    /// Real name; if given, it must match the account; required for `ALIPAY_LOGON_ID`.
    ///
    /// 参与方真实姓名; required in some cases; at most 256 characters (advisory). Example: `某某`.
    pub name: Option<String>,
}

impl Participant {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bankcard_ext_info`](Self::bankcard_ext_info).
    #[inline]
    pub fn bankcard_ext_info(mut self, bankcard_ext_info: BankcardExtInfo) -> Self {
        self.bankcard_ext_info = Some(bankcard_ext_info);
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`identity`](Self::identity).
    #[inline]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = identity.into();
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(
        mut self,
        identity_type: impl Into<record::Choice<ParticipantIdentityType>>,
    ) -> Self {
        self.identity_type = identity_type.into();
        self
    }

    /// Sets [`merchant_user_info`](Self::merchant_user_info).
    #[inline]
    pub fn merchant_user_info(mut self, merchant_user_info: impl Into<String>) -> Self {
        self.merchant_user_info = Some(merchant_user_info.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// An item charged after a pre-authorization.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required in some cases; an amount in yuan; at most 2 decimals |
/// | [`description`](Self::description) | required in some cases |
/// | [`name`](Self::name) | required |
#[must_use]
#[non_exhaustive]
pub struct PostPayment {
    /// Amount charged later, CNY, in yuan; required with `POSTPAY`, not sent with `POSTPAY_UNCERTAIN`.
    ///
    /// 后付费金额; required in some cases; an amount of money as a decimal number; at most 2 decimals. Example:
    /// `10.00`.
    pub amount: Option<record::Amount>,
    /// How the charge is calculated, shown to the user; required with `POSTPAY_UNCERTAIN`.
    ///
    /// 计费说明; required in some cases. Example: `每小时2元`.
    pub description: Option<String>,
    /// Name of the item charged later.
    ///
    /// 后付费项目名称; required. Example: `租金`.
    pub name: String,
}

impl PostPayment {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
}

/// The values of the platform's type `AuthorizedRuleDtoAuthorizedType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuthorizedRuleDtoAuthorizedType {
    /// `WHITELIST`: Listed merchants (白名单).
    Whitelist,
    /// `ALL`: All (全部).
    All,
}

record::enumeration!(AuthorizedRuleDtoAuthorizedType, "WHITELIST" Whitelist, "ALL" All);

/// The values of the platform's type `BankcardExtInfoAccountType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BankcardExtInfoAccountType {
    /// `1`: Company account.
    V1,
    /// `2`: Personal account.
    V2,
}

record::enumeration!(BankcardExtInfoAccountType, "1" V1, "2" V2);

/// The values of the platform's type `ExtCardInfoStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExtCardInfoStatus {
    /// `A`: Normal (正常状态).
    A,
}

record::enumeration!(ExtCardInfoStatus, "A" A);

/// The values of the platform's type `FundExtInfoFundIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FundExtInfoFundIdentityType {
    /// `ALIPAY_USER_ID`: Alipay user id.
    AlipayUserId,
    /// `ALIPAY_LOGON_ID`: Alipay login name, email or mobile (支付宝登录号).
    AlipayLogonId,
}

record::enumeration!(
    FundExtInfoFundIdentityType, "ALIPAY_USER_ID" AlipayUserId, "ALIPAY_LOGON_ID"
    AlipayLogonId
);

/// The values of the platform's type `JointAccountQuotaDtoQuotaDimension`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum JointAccountQuotaDtoQuotaDimension {
    /// `ONCE`: Per payment.
    Once,
    /// `DAY`: Per day.
    Day,
    /// `MONTH`: Per month.
    Month,
    /// `QUARTER`: Per quarter.
    Quarter,
    /// `YEAR`: Per year.
    Year,
    /// `LIFETIME`: Lifetime.
    Lifetime,
    /// `ONLYONE`: Single use.
    Onlyone,
}

record::enumeration!(
    JointAccountQuotaDtoQuotaDimension, "ONCE" Once, "DAY" Day, "MONTH" Month, "QUARTER"
    Quarter, "YEAR" Year, "LIFETIME" Lifetime, "ONLYONE" Onlyone
);

/// The values of the platform's type `ParticipantIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ParticipantIdentityType {
    /// `ALIPAY_USER_ID`: Alipay user id.
    AlipayUserId,
    /// `ALIPAY_LOGON_ID`: Alipay login name, email or mobile (支付宝登录号).
    AlipayLogonId,
    /// `ALIPAY_OPEN_ID`: Alipay open id.
    AlipayOpenId,
    /// `EXPRESS_DC_STFA`: Company quick-payment bank card (对公快捷银行卡).
    ExpressDcStfa,
    /// `BANKCARD_NO`: Bank card number.
    BankcardNo,
    /// `BANKCARD_ACCOUNT`: Bank card account (银行卡账号).
    BankcardAccount,
}

record::enumeration!(
    ParticipantIdentityType, "ALIPAY_USER_ID" AlipayUserId, "ALIPAY_LOGON_ID"
    AlipayLogonId, "ALIPAY_OPEN_ID" AlipayOpenId, "EXPRESS_DC_STFA" ExpressDcStfa,
    "BANKCARD_NO" BankcardNo, "BANKCARD_ACCOUNT" BankcardAccount
);

record::record!(
    AuthorizeDetailDto, AUTHORIZE_DETAIL_DTO, 0 authorized_principal_id None
);

record::record!(
    AuthorizedRuleDto, AUTHORIZED_RULE_DTO, 0 authorized_detail_list Vec::new(), 1
    authorized_type None
);

record::record!(
    BankcardExtInfo, BANKCARD_EXT_INFO, 0 account_type None, 1 bank_code None, 2
    inst_branch_name None, 3 inst_city None, 4 inst_name None, 5 inst_province None
);

record::record!(
    ExtCardInfo, EXT_CARD_INFO, 0 bank_acc_name None, 1 card_bank None, 2 card_branch
    None, 3 card_deposit None, 4 card_location None, 5 card_no None, 6 status None
);

record::record!(
    FundExtInfo, FUND_EXT_INFO, 0 fund_identity None, 1 fund_identity_type None
);

record::record!(
    JointAccountQuotaDto, JOINT_ACCOUNT_QUOTA_DTO, 0 custom_begin_date None, 1
    custom_end_date None, 2 quota_dimension None, 3 quota_total None
);

record::record!(
    JointAccountQuotaRespDto, JOINT_ACCOUNT_QUOTA_RESP_DTO, 0 custom_begin_date None, 1
    custom_end_date None, 2 quota_dimension None, 3 quota_remain None, 4
    quota_remain_count None, 5 quota_total None, 6 quota_used None
);

record::record!(
    Participant, PARTICIPANT, 0 bankcard_ext_info None, 1 cert_no None, 2 cert_type None,
    3 ext_info None, 4 identity String::new(), 5 identity_type Default::default(), 6
    merchant_user_info None, 7 name None
);

record::record!(
    PostPayment, POST_PAYMENT, 0 amount None, 1 description None, 2 name String::new()
);

pub(crate) static AUTHORIZE_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthorizeDetailDto",
    file: "spec/fund/types.yaml",
    rows: &[schema::Row::Text("authorized_principal_id")],
    rules: &[],
    lines: &[7],
};

pub(crate) static AUTHORIZED_RULE_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthorizedRuleDto",
    file: "spec/fund/types.yaml",
    rows: &[
        schema::Row::Plain(
            "authorized_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUTHORIZE_DETAIL_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "authorized_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["WHITELIST", "ALL"]))],
        ),
    ],
    rules: &[],
    lines: &[12, 13, 15],
};

pub(crate) static BANKCARD_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BankcardExtInfo",
    file: "spec/fund/types.yaml",
    rows: &[
        schema::Row::Limited(
            "account_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "2"]))],
        ),
        schema::Row::Text("bank_code"),
        schema::Row::Text("inst_branch_name"),
        schema::Row::Text("inst_city"),
        schema::Row::Text("inst_name"),
        schema::Row::Text("inst_province"),
    ],
    rules: &[],
    lines: &[24, 27, 31, 32, 33, 34, 35],
};

pub(crate) static EXT_CARD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtCardInfo",
    file: "spec/fund/types.yaml",
    rows: &[
        schema::Row::Text("bank_acc_name"),
        schema::Row::Text("card_bank"),
        schema::Row::Text("card_branch"),
        schema::Row::Text("card_deposit"),
        schema::Row::Text("card_location"),
        schema::Row::Text("card_no"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[40, 41, 42, 43, 44, 45, 46],
};

pub(crate) static FUND_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FundExtInfo",
    file: "spec/fund/types.yaml",
    rows: &[schema::Row::Text("fund_identity"), schema::Row::Text("fund_identity_type")],
    rules: &[],
    lines: &[58, 63],
};

pub(crate) static JOINT_ACCOUNT_QUOTA_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountQuotaDto",
    file: "spec/fund/types.yaml",
    rows: &[
        schema::Row::Text("custom_begin_date"),
        schema::Row::Text("custom_end_date"),
        schema::Row::Limited(
            "quota_dimension",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "ONCE",
                            "DAY",
                            "MONTH",
                            "QUARTER",
                            "YEAR",
                            "LIFETIME",
                            "ONLYONE",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("quota_total"),
    ],
    rules: &[],
    lines: &[76, 77, 78, 81, 91],
};

pub(crate) static JOINT_ACCOUNT_QUOTA_RESP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountQuotaRespDto",
    file: "spec/fund/types.yaml",
    rows: &[
        schema::Row::Text("custom_begin_date"),
        schema::Row::Text("custom_end_date"),
        schema::Row::Text("quota_dimension"),
        schema::Row::Text("quota_remain"),
        schema::Row::Text("quota_remain_count"),
        schema::Row::Text("quota_total"),
        schema::Row::Text("quota_used"),
    ],
    rules: &[],
    lines: &[96, 97, 98, 99, 100, 101, 102],
};

pub(crate) static PARTICIPANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Participant",
    file: "spec/fund/types.yaml",
    rows: &[
        schema::Row::Plain(
            "bankcard_ext_info",
            schema::Kind::Record(&BANKCARD_EXT_INFO),
        ),
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type"),
        schema::Row::Text("ext_info"),
        schema::Row::Limited(
            "identity",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(128)),
            ],
        ),
        schema::Row::Limited(
            "identity_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("merchant_user_info"),
        schema::Row::Limited(
            "name",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(256))],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "identity_type",
            equals: "ALIPAY_LOGON_ID",
            require: &["name"],
        },
        schema::Rule::When {
            field: "identity_type",
            equals: "BANKCARD_NO",
            require: &["bankcard_ext_info"],
        },
    ],
    lines: &[107, 111, 116, 117, 122, 126, 127, 130, 134, 135, 145, 149, 154, 158, 159],
};

pub(crate) static POST_PAYMENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "PostPayment",
    file: "spec/fund/types.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("description"),
        schema::Row::Limited(
            "name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[164, 169, 167, 171, 177, 177],
};
