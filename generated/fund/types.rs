//! Types that several APIs of `fund` share.
//!
//! Described in `spec/fund/types.yaml`.

use crate::{record, schema};

pub(crate) static AUTHORIZE_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthorizeDetailDto",
    file: "spec/fund/types.yaml",
    fields: &[schema::FieldDef::text("authorized_principal_id", 5)],
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
            9,
        ),
        schema::FieldDef::text("authorized_type", 10),
    ],
    rules: &[],
};

pub(crate) static BANKCARD_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BankcardExtInfo",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef::text("account_type", 14),
        schema::FieldDef::text("bank_code", 15),
        schema::FieldDef::text("inst_branch_name", 16),
        schema::FieldDef::text("inst_city", 17),
        schema::FieldDef::text("inst_name", 18),
        schema::FieldDef::text("inst_province", 19),
    ],
    rules: &[],
};

pub(crate) static EXT_CARD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtCardInfo",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef::text("bank_acc_name", 23),
        schema::FieldDef::text("card_bank", 24),
        schema::FieldDef::text("card_branch", 25),
        schema::FieldDef::text("card_deposit", 26),
        schema::FieldDef::text("card_location", 27),
        schema::FieldDef::text("card_no", 28),
        schema::FieldDef::text("status", 29),
    ],
    rules: &[],
};

pub(crate) static FUND_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FundExtInfo",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef::text("fund_identity", 33),
        schema::FieldDef::text("fund_identity_type", 34),
    ],
    rules: &[],
};

pub(crate) static JOINT_ACCOUNT_QUOTA_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountQuotaDto",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef::text("custom_begin_date", 38),
        schema::FieldDef::text("custom_end_date", 39),
        schema::FieldDef::text("quota_dimension", 40),
        schema::FieldDef::text("quota_total", 41),
    ],
    rules: &[],
};

pub(crate) static JOINT_ACCOUNT_QUOTA_RESP_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JointAccountQuotaRespDto",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef::text("custom_begin_date", 45),
        schema::FieldDef::text("custom_end_date", 46),
        schema::FieldDef::text("quota_dimension", 47),
        schema::FieldDef::text("quota_remain", 48),
        schema::FieldDef::text("quota_remain_count", 49),
        schema::FieldDef::text("quota_total", 50),
        schema::FieldDef::text("quota_used", 51),
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
            55,
        ),
        schema::FieldDef::text("cert_no", 56),
        schema::FieldDef::text("cert_type", 57),
        schema::FieldDef::text("ext_info", 58),
        schema::FieldDef::text("identity", 59),
        schema::FieldDef::text("identity_type", 60),
        schema::FieldDef::text("merchant_user_info", 61),
        schema::FieldDef::text("name", 62),
    ],
    rules: &[],
};

pub(crate) static POST_PAYMENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "PostPayment",
    file: "spec/fund/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 66),
        schema::FieldDef::text("description", 67),
        schema::FieldDef::text("name", 68),
    ],
    rules: &[],
};

/// The platform's type `AuthorizeDetailDto`.
///
/// Source: `spec/fund/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct AuthorizeDetailDto {
    /// On the wire `authorized_principal_id`, a text. Source: `spec/fund/types.yaml:5`.
    pub authorized_principal_id: Option<String>,
}

impl AuthorizeDetailDto {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `AuthorizedRuleDto`.
///
/// Source: `spec/fund/types.yaml:7`.
#[must_use]
#[non_exhaustive]
pub struct AuthorizedRuleDto {
    /// On the wire `authorized_detail_list`, a list; each element is a record of the kind `AuthorizeDetailDto`.
    /// Source: `spec/fund/types.yaml:9`.
    pub authorized_detail_list: Vec<AuthorizeDetailDto>,
    /// On the wire `authorized_type`, a text. Source: `spec/fund/types.yaml:10`.
    pub authorized_type: Option<String>,
}

impl AuthorizedRuleDto {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn authorized_type(mut self, authorized_type: impl Into<String>) -> Self {
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

/// The platform's type `BankcardExtInfo`.
///
/// Source: `spec/fund/types.yaml:12`.
#[must_use]
#[non_exhaustive]
pub struct BankcardExtInfo {
    /// On the wire `account_type`, a text. Source: `spec/fund/types.yaml:14`.
    pub account_type: Option<String>,
    /// On the wire `bank_code`, a text. Source: `spec/fund/types.yaml:15`.
    pub bank_code: Option<String>,
    /// On the wire `inst_branch_name`, a text. Source: `spec/fund/types.yaml:16`.
    pub inst_branch_name: Option<String>,
    /// On the wire `inst_city`, a text. Source: `spec/fund/types.yaml:17`.
    pub inst_city: Option<String>,
    /// On the wire `inst_name`, a text. Source: `spec/fund/types.yaml:18`.
    pub inst_name: Option<String>,
    /// On the wire `inst_province`, a text. Source: `spec/fund/types.yaml:19`.
    pub inst_province: Option<String>,
}

impl BankcardExtInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn account_type(mut self, account_type: impl Into<String>) -> Self {
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

/// The platform's type `ExtCardInfo`.
///
/// Source: `spec/fund/types.yaml:21`.
#[must_use]
#[non_exhaustive]
pub struct ExtCardInfo {
    /// On the wire `bank_acc_name`, a text. Source: `spec/fund/types.yaml:23`.
    pub bank_acc_name: Option<String>,
    /// On the wire `card_bank`, a text. Source: `spec/fund/types.yaml:24`.
    pub card_bank: Option<String>,
    /// On the wire `card_branch`, a text. Source: `spec/fund/types.yaml:25`.
    pub card_branch: Option<String>,
    /// On the wire `card_deposit`, a text. Source: `spec/fund/types.yaml:26`.
    pub card_deposit: Option<String>,
    /// On the wire `card_location`, a text. Source: `spec/fund/types.yaml:27`.
    pub card_location: Option<String>,
    /// On the wire `card_no`, a text. Source: `spec/fund/types.yaml:28`.
    pub card_no: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/types.yaml:29`.
    pub status: Option<String>,
}

impl ExtCardInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn status(mut self, status: impl Into<String>) -> Self {
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

/// The platform's type `FundExtInfo`.
///
/// Source: `spec/fund/types.yaml:31`.
#[must_use]
#[non_exhaustive]
pub struct FundExtInfo {
    /// On the wire `fund_identity`, a text. Source: `spec/fund/types.yaml:33`.
    pub fund_identity: Option<String>,
    /// On the wire `fund_identity_type`, a text. Source: `spec/fund/types.yaml:34`.
    pub fund_identity_type: Option<String>,
}

impl FundExtInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn fund_identity_type(mut self, fund_identity_type: impl Into<String>) -> Self {
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

/// The platform's type `JointAccountQuotaDto`.
///
/// Source: `spec/fund/types.yaml:36`.
#[must_use]
#[non_exhaustive]
pub struct JointAccountQuotaDto {
    /// On the wire `custom_begin_date`, a text. Source: `spec/fund/types.yaml:38`.
    pub custom_begin_date: Option<String>,
    /// On the wire `custom_end_date`, a text. Source: `spec/fund/types.yaml:39`.
    pub custom_end_date: Option<String>,
    /// On the wire `quota_dimension`, a text. Source: `spec/fund/types.yaml:40`.
    pub quota_dimension: Option<String>,
    /// On the wire `quota_total`, a text. Source: `spec/fund/types.yaml:41`.
    pub quota_total: Option<String>,
}

impl JointAccountQuotaDto {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn quota_dimension(mut self, quota_dimension: impl Into<String>) -> Self {
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

/// The platform's type `JointAccountQuotaRespDto`.
///
/// Source: `spec/fund/types.yaml:43`.
#[must_use]
#[non_exhaustive]
pub struct JointAccountQuotaRespDto {
    /// On the wire `custom_begin_date`, a text. Source: `spec/fund/types.yaml:45`.
    pub custom_begin_date: Option<String>,
    /// On the wire `custom_end_date`, a text. Source: `spec/fund/types.yaml:46`.
    pub custom_end_date: Option<String>,
    /// On the wire `quota_dimension`, a text. Source: `spec/fund/types.yaml:47`.
    pub quota_dimension: Option<String>,
    /// On the wire `quota_remain`, a text. Source: `spec/fund/types.yaml:48`.
    pub quota_remain: Option<String>,
    /// On the wire `quota_remain_count`, a text. Source: `spec/fund/types.yaml:49`.
    pub quota_remain_count: Option<String>,
    /// On the wire `quota_total`, a text. Source: `spec/fund/types.yaml:50`.
    pub quota_total: Option<String>,
    /// On the wire `quota_used`, a text. Source: `spec/fund/types.yaml:51`.
    pub quota_used: Option<String>,
}

impl JointAccountQuotaRespDto {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `Participant`.
///
/// Source: `spec/fund/types.yaml:53`.
#[must_use]
#[non_exhaustive]
pub struct Participant {
    /// On the wire `bankcard_ext_info`, a record of the kind `BankcardExtInfo`. Source: `spec/fund/types.yaml:55`.
    pub bankcard_ext_info: Option<BankcardExtInfo>,
    /// On the wire `cert_no`, a text. Source: `spec/fund/types.yaml:56`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/fund/types.yaml:57`.
    pub cert_type: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/fund/types.yaml:58`.
    pub ext_info: Option<String>,
    /// On the wire `identity`, a text. Source: `spec/fund/types.yaml:59`.
    pub identity: Option<String>,
    /// On the wire `identity_type`, a text. Source: `spec/fund/types.yaml:60`.
    pub identity_type: Option<String>,
    /// On the wire `merchant_user_info`, a text. Source: `spec/fund/types.yaml:61`.
    pub merchant_user_info: Option<String>,
    /// On the wire `name`, a text. Source: `spec/fund/types.yaml:62`.
    pub name: Option<String>,
}

impl Participant {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bankcard_ext_info: None,
            cert_no: None,
            cert_type: None,
            ext_info: None,
            identity: None,
            identity_type: None,
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
        self.identity = Some(identity.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(mut self, identity_type: impl Into<String>) -> Self {
        self.identity_type = Some(identity_type.into());
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

/// The platform's type `PostPayment`.
///
/// Source: `spec/fund/types.yaml:64`.
#[must_use]
#[non_exhaustive]
pub struct PostPayment {
    /// On the wire `amount`, a text. Source: `spec/fund/types.yaml:66`.
    pub amount: Option<String>,
    /// On the wire `description`, a text. Source: `spec/fund/types.yaml:67`.
    pub description: Option<String>,
    /// On the wire `name`, a text. Source: `spec/fund/types.yaml:68`.
    pub name: Option<String>,
}

impl PostPayment {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            description: None,
            name: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
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
        self.name = Some(name.into());
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
