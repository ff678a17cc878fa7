//! Types that several APIs of `fund` share.
//!
//! Described in `spec/fund/types.yaml`.

use crate::{record, schema};

pub(crate) static AUTHORIZE_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthorizeDetailDto",
    file: "spec/fund/types.yaml",
    fields: &[schema::FieldDef::text("authorized_principal_id", 7)],
    rules: &[],
};

pub(crate) static AUTHORIZED_RULE_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthorizedRuleDto",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "authorized_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AUTHORIZE_DETAIL_DTO),
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["WHITELIST", "ALL"]), 15),
            ],
            ..schema::FieldDef::text("authorized_type", 13)
        },
    ],
    rules: &[],
};

pub(crate) static BANKCARD_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BankcardExtInfo",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["1", "2"]), 27)],
            ..schema::FieldDef::text("account_type", 24)
        },
        schema::FieldDef::text("bank_code", 31),
        schema::FieldDef::text("inst_branch_name", 32),
        schema::FieldDef::text("inst_city", 33),
        schema::FieldDef::text("inst_name", 34),
        schema::FieldDef::text("inst_province", 35),
    ],
    rules: &[],
};

pub(crate) static EXT_CARD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtCardInfo",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef::text("bank_acc_name", 40),
        schema::FieldDef::text("card_bank", 41),
        schema::FieldDef::text("card_branch", 42),
        schema::FieldDef::text("card_deposit", 43),
        schema::FieldDef::text("card_location", 44),
        schema::FieldDef::text("card_no", 45),
        schema::FieldDef::text("status", 46),
    ],
    rules: &[],
};

pub(crate) static FUND_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FundExtInfo",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef::text("fund_identity", 58),
        schema::FieldDef::text("fund_identity_type", 63),
    ],
    rules: &[],
};

pub(crate) static JOINT_ACCOUNT_QUOTA_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountQuotaDto",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef::text("custom_begin_date", 76),
        schema::FieldDef::text("custom_end_date", 77),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
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
                    81,
                ),
            ],
            ..schema::FieldDef::text("quota_dimension", 78)
        },
        schema::FieldDef::text("quota_total", 91),
    ],
    rules: &[],
};

pub(crate) static JOINT_ACCOUNT_QUOTA_RESP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountQuotaRespDto",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef::text("custom_begin_date", 96),
        schema::FieldDef::text("custom_end_date", 97),
        schema::FieldDef::text("quota_dimension", 98),
        schema::FieldDef::text("quota_remain", 99),
        schema::FieldDef::text("quota_remain_count", 100),
        schema::FieldDef::text("quota_total", 101),
        schema::FieldDef::text("quota_used", 102),
    ],
    rules: &[],
};

pub(crate) static PARTICIPANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "Participant",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "bankcard_ext_info",
            schema::Kind::Record(&BANKCARD_EXT_INFO),
            107,
        ),
        schema::FieldDef::text("cert_no", 111),
        schema::FieldDef::text("cert_type", 116),
        schema::FieldDef::text("ext_info", 117),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 126),
                schema::LimitDef::advisory(schema::Limit::MaxLength(128), 127),
            ],
            ..schema::FieldDef::text("identity", 122)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 134),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 135),
            ],
            ..schema::FieldDef::text("identity_type", 130)
        },
        schema::FieldDef::text("merchant_user_info", 145),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(256), 154)],
            ..schema::FieldDef::text("name", 149)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "identity_type",
                equals: "ALIPAY_LOGON_ID",
                require: &["name"],
            },
            line: 158,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "identity_type",
                equals: "BANKCARD_NO",
                require: &["bankcard_ext_info"],
            },
            line: 159,
        },
    ],
};

pub(crate) static POST_PAYMENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "PostPayment",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 169),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 167),
            ],
            ..schema::FieldDef::text("amount", 164)
        },
        schema::FieldDef::text("description", 171),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 177)],
            ..schema::FieldDef::text("name", 177)
        },
    ],
    rules: &[],
};

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
        Self {
            authorized_principal_id: None,
        }
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

impl record::Record for AuthorizeDetailDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTHORIZE_DETAIL_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.authorized_principal_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.authorized_principal_id),
            _ => None,
        }
    }
}

impl Default for AuthorizeDetailDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthorizeDetailDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthorizeDetailDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthorizeDetailDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            authorized_detail_list: Vec::new(),
            authorized_type: None,
        }
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

impl record::Record for AuthorizedRuleDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTHORIZED_RULE_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.authorized_detail_list),
            1 => Some(&self.authorized_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.authorized_detail_list),
            1 => Some(&mut self.authorized_type),
            _ => None,
        }
    }
}

impl Default for AuthorizedRuleDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthorizedRuleDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthorizedRuleDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthorizedRuleDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            account_type: None,
            bank_code: None,
            inst_branch_name: None,
            inst_city: None,
            inst_name: None,
            inst_province: None,
        }
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

impl record::Record for BankcardExtInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BANKCARD_EXT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_type),
            1 => Some(&self.bank_code),
            2 => Some(&self.inst_branch_name),
            3 => Some(&self.inst_city),
            4 => Some(&self.inst_name),
            5 => Some(&self.inst_province),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_type),
            1 => Some(&mut self.bank_code),
            2 => Some(&mut self.inst_branch_name),
            3 => Some(&mut self.inst_city),
            4 => Some(&mut self.inst_name),
            5 => Some(&mut self.inst_province),
            _ => None,
        }
    }
}

impl Default for BankcardExtInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BankcardExtInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BankcardExtInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BankcardExtInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            bank_acc_name: None,
            card_bank: None,
            card_branch: None,
            card_deposit: None,
            card_location: None,
            card_no: None,
            status: None,
        }
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

impl record::Record for ExtCardInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXT_CARD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bank_acc_name),
            1 => Some(&self.card_bank),
            2 => Some(&self.card_branch),
            3 => Some(&self.card_deposit),
            4 => Some(&self.card_location),
            5 => Some(&self.card_no),
            6 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bank_acc_name),
            1 => Some(&mut self.card_bank),
            2 => Some(&mut self.card_branch),
            3 => Some(&mut self.card_deposit),
            4 => Some(&mut self.card_location),
            5 => Some(&mut self.card_no),
            6 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ExtCardInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExtCardInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExtCardInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExtCardInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            fund_identity: None,
            fund_identity_type: None,
        }
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

impl record::Record for FundExtInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FUND_EXT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fund_identity),
            1 => Some(&self.fund_identity_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fund_identity),
            1 => Some(&mut self.fund_identity_type),
            _ => None,
        }
    }
}

impl Default for FundExtInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FundExtInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FundExtInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FundExtInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            custom_begin_date: None,
            custom_end_date: None,
            quota_dimension: None,
            quota_total: None,
        }
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

impl record::Record for JointAccountQuotaDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINT_ACCOUNT_QUOTA_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.custom_begin_date),
            1 => Some(&self.custom_end_date),
            2 => Some(&self.quota_dimension),
            3 => Some(&self.quota_total),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.custom_begin_date),
            1 => Some(&mut self.custom_end_date),
            2 => Some(&mut self.quota_dimension),
            3 => Some(&mut self.quota_total),
            _ => None,
        }
    }
}

impl Default for JointAccountQuotaDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JointAccountQuotaDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointAccountQuotaDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointAccountQuotaDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            custom_begin_date: None,
            custom_end_date: None,
            quota_dimension: None,
            quota_remain: None,
            quota_remain_count: None,
            quota_total: None,
            quota_used: None,
        }
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

impl record::Record for JointAccountQuotaRespDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOINT_ACCOUNT_QUOTA_RESP_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.custom_begin_date),
            1 => Some(&self.custom_end_date),
            2 => Some(&self.quota_dimension),
            3 => Some(&self.quota_remain),
            4 => Some(&self.quota_remain_count),
            5 => Some(&self.quota_total),
            6 => Some(&self.quota_used),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.custom_begin_date),
            1 => Some(&mut self.custom_end_date),
            2 => Some(&mut self.quota_dimension),
            3 => Some(&mut self.quota_remain),
            4 => Some(&mut self.quota_remain_count),
            5 => Some(&mut self.quota_total),
            6 => Some(&mut self.quota_used),
            _ => None,
        }
    }
}

impl Default for JointAccountQuotaRespDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JointAccountQuotaRespDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JointAccountQuotaRespDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JointAccountQuotaRespDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            bankcard_ext_info: None,
            cert_no: None,
            cert_type: None,
            ext_info: None,
            identity: String::new(),
            identity_type: Default::default(),
            merchant_user_info: None,
            name: None,
        }
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

impl record::Record for Participant {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PARTICIPANT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bankcard_ext_info),
            1 => Some(&self.cert_no),
            2 => Some(&self.cert_type),
            3 => Some(&self.ext_info),
            4 => Some(&self.identity),
            5 => Some(&self.identity_type),
            6 => Some(&self.merchant_user_info),
            7 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bankcard_ext_info),
            1 => Some(&mut self.cert_no),
            2 => Some(&mut self.cert_type),
            3 => Some(&mut self.ext_info),
            4 => Some(&mut self.identity),
            5 => Some(&mut self.identity_type),
            6 => Some(&mut self.merchant_user_info),
            7 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for Participant {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Participant {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Participant {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Participant {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            amount: None,
            description: None,
            name: String::new(),
        }
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

impl record::Record for PostPayment {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &POST_PAYMENT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.description),
            2 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.description),
            2 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for PostPayment {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PostPayment {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PostPayment {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PostPayment {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AuthorizedRuleDtoAuthorizedType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthorizedRuleDtoAuthorizedType {
    /// `WHITELIST`: Listed merchants (白名单).
    Whitelist,
    /// `ALL`: All (全部).
    All,
}

impl record::Enumeration for AuthorizedRuleDtoAuthorizedType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WHITELIST", Self::Whitelist),
        ("ALL", Self::All),
    ];
}

impl std::fmt::Debug for AuthorizedRuleDtoAuthorizedType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BankcardExtInfoAccountType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BankcardExtInfoAccountType {
    /// `1`: Company account.
    V1,
    /// `2`: Personal account.
    V2,
}

impl record::Enumeration for BankcardExtInfoAccountType {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("2", Self::V2)];
}

impl std::fmt::Debug for BankcardExtInfoAccountType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExtCardInfoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtCardInfoStatus {
    /// `A`: Normal (正常状态).
    A,
}

impl record::Enumeration for ExtCardInfoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("A", Self::A)];
}

impl std::fmt::Debug for ExtCardInfoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FundExtInfoFundIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FundExtInfoFundIdentityType {
    /// `ALIPAY_USER_ID`: Alipay user id.
    AlipayUserId,
    /// `ALIPAY_LOGON_ID`: Alipay login name, email or mobile (支付宝登录号).
    AlipayLogonId,
}

impl record::Enumeration for FundExtInfoFundIdentityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAY_USER_ID", Self::AlipayUserId),
        ("ALIPAY_LOGON_ID", Self::AlipayLogonId),
    ];
}

impl std::fmt::Debug for FundExtInfoFundIdentityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `JointAccountQuotaDtoQuotaDimension`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for JointAccountQuotaDtoQuotaDimension {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONCE", Self::Once),
        ("DAY", Self::Day),
        ("MONTH", Self::Month),
        ("QUARTER", Self::Quarter),
        ("YEAR", Self::Year),
        ("LIFETIME", Self::Lifetime),
        ("ONLYONE", Self::Onlyone),
    ];
}

impl std::fmt::Debug for JointAccountQuotaDtoQuotaDimension {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ParticipantIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ParticipantIdentityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAY_USER_ID", Self::AlipayUserId),
        ("ALIPAY_LOGON_ID", Self::AlipayLogonId),
        ("ALIPAY_OPEN_ID", Self::AlipayOpenId),
        ("EXPRESS_DC_STFA", Self::ExpressDcStfa),
        ("BANKCARD_NO", Self::BankcardNo),
        ("BANKCARD_ACCOUNT", Self::BankcardAccount),
    ];
}

impl std::fmt::Debug for ParticipantIdentityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}
