//! `alipay.commerce.ec.employee.title.modify` · 修改员工抬头信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/employee/title`. Described in
//! `spec/commerce/ec.employee.title.modify.yaml`.

use crate::{record, schema};

static EC_EMPLOYEE_TITLE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleModify",
    file: "spec/commerce/ec.employee.title.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("create_by", 10),
        schema::FieldDef::text("employee_id", 11),
        schema::FieldDef::text("enterprise_id", 12),
        schema::FieldDef::text("modify_by", 13),
        schema::FieldDef::new(
            "multi_title_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &EC_EMPLOYEE_TITLE_MODIFY_TAX_NO_AND_TITLE_ID,
                    ),
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::text("new_title_id", 15),
        schema::FieldDef::text("old_title_id", 16),
        schema::FieldDef::text("open_id", 17),
        schema::FieldDef::text("tax_register_no", 18),
        schema::FieldDef::text("title_tag", 19),
        schema::FieldDef::text("user_id", 20),
    ],
    rules: &[],
};

static EC_EMPLOYEE_TITLE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleModifyResponse",
    file: "spec/commerce/ec.employee.title.modify.yaml",
    fields: &[],
    rules: &[],
};

static EC_EMPLOYEE_TITLE_MODIFY_TAX_NO_AND_TITLE_ID: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleModifyTaxNoAndTitleId",
    file: "spec/commerce/ec.employee.title.modify.yaml",
    fields: &[
        schema::FieldDef::text("tax_register_no", 27),
        schema::FieldDef::text("title_id", 28),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.employee.title.modify` (修改员工抬头信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/employee/title`. Described in
/// `spec/commerce/ec.employee.title.modify.yaml`.
/// Answered by [`EcEmployeeTitleModifyResponse`], or by an error with a [`EcEmployeeTitleModifyErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.title.modify")]
#[doc(alias = "修改员工抬头信息")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeTitleModify {
    /// On the wire `account_id`, a text. Source: `spec/commerce/ec.employee.title.modify.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `create_by`, a text. Source: `spec/commerce/ec.employee.title.modify.yaml:10`.
    pub create_by: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/commerce/ec.employee.title.modify.yaml:11`.
    pub employee_id: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.employee.title.modify.yaml:12`.
    pub enterprise_id: Option<String>,
    /// On the wire `modify_by`, a text. Source: `spec/commerce/ec.employee.title.modify.yaml:13`.
    pub modify_by: Option<String>,
    /// On the wire `multi_title_list`, a list; each element is a record of the kind
    /// `EcEmployeeTitleModifyTaxNoAndTitleId`. Source: `spec/commerce/ec.employee.title.modify.yaml:14`.
    pub multi_title_list: Vec<EcEmployeeTitleModifyTaxNoAndTitleId>,
    /// On the wire `new_title_id`, a text. Source: `spec/commerce/ec.employee.title.modify.yaml:15`.
    pub new_title_id: Option<String>,
    /// On the wire `old_title_id`, a text. Source: `spec/commerce/ec.employee.title.modify.yaml:16`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub old_title_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/commerce/ec.employee.title.modify.yaml:17`.
    pub open_id: Option<String>,
    /// On the wire `tax_register_no`, a text. Source: `spec/commerce/ec.employee.title.modify.yaml:18`.
    pub tax_register_no: Option<String>,
    /// On the wire `title_tag`, a text. Source: `spec/commerce/ec.employee.title.modify.yaml:19`.
    pub title_tag: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/commerce/ec.employee.title.modify.yaml:20`.
    pub user_id: Option<String>,
}

#[allow(deprecated)]
impl EcEmployeeTitleModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            create_by: None,
            employee_id: None,
            enterprise_id: None,
            modify_by: None,
            multi_title_list: Vec::new(),
            new_title_id: None,
            old_title_id: None,
            open_id: None,
            tax_register_no: None,
            title_tag: None,
            user_id: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`create_by`](Self::create_by).
    #[inline]
    pub fn create_by(mut self, create_by: impl Into<String>) -> Self {
        self.create_by = Some(create_by.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`modify_by`](Self::modify_by).
    #[inline]
    pub fn modify_by(mut self, modify_by: impl Into<String>) -> Self {
        self.modify_by = Some(modify_by.into());
        self
    }

    /// Sets [`multi_title_list`](Self::multi_title_list).
    #[inline]
    pub fn multi_title_list(
        mut self,
        multi_title_list: impl IntoIterator<Item = EcEmployeeTitleModifyTaxNoAndTitleId>,
    ) -> Self {
        self.multi_title_list = multi_title_list.into_iter().collect();
        self
    }

    /// Sets [`new_title_id`](Self::new_title_id).
    #[inline]
    pub fn new_title_id(mut self, new_title_id: impl Into<String>) -> Self {
        self.new_title_id = Some(new_title_id.into());
        self
    }

    /// Sets [`old_title_id`](Self::old_title_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn old_title_id(mut self, old_title_id: impl Into<String>) -> Self {
        self.old_title_id = Some(old_title_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }

    /// Sets [`title_tag`](Self::title_tag).
    #[inline]
    pub fn title_tag(mut self, title_tag: impl Into<String>) -> Self {
        self.title_tag = Some(title_tag.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for EcEmployeeTitleModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_TITLE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.create_by),
            2 => Some(&self.employee_id),
            3 => Some(&self.enterprise_id),
            4 => Some(&self.modify_by),
            5 => Some(&self.multi_title_list),
            6 => Some(&self.new_title_id),
            7 => Some(&self.old_title_id),
            8 => Some(&self.open_id),
            9 => Some(&self.tax_register_no),
            10 => Some(&self.title_tag),
            11 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.create_by),
            2 => Some(&mut self.employee_id),
            3 => Some(&mut self.enterprise_id),
            4 => Some(&mut self.modify_by),
            5 => Some(&mut self.multi_title_list),
            6 => Some(&mut self.new_title_id),
            7 => Some(&mut self.old_title_id),
            8 => Some(&mut self.open_id),
            9 => Some(&mut self.tax_register_no),
            10 => Some(&mut self.title_tag),
            11 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for EcEmployeeTitleModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEmployeeTitleModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeTitleModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeTitleModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcEmployeeTitleModify {}

impl record::Request for EcEmployeeTitleModify {
    type Response = EcEmployeeTitleModifyResponse;
    type ErrorCode = EcEmployeeTitleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.employee.title.modify",
        title: "修改员工抬头信息",
        file: "spec/commerce/ec.employee.title.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/commerce/ec/employee/title",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_EMPLOYEE_TITLE_MODIFY,
        response: &EC_EMPLOYEE_TITLE_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.employee.title.modify` (修改员工抬头信息).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct EcEmployeeTitleModifyResponse {}

impl record::Record for EcEmployeeTitleModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_TITLE_MODIFY_RESPONSE
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

impl Default for EcEmployeeTitleModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for EcEmployeeTitleModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeTitleModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeTitleModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EcEmployeeTitleModifyTaxNoAndTitleId`.
///
/// Source: `spec/commerce/ec.employee.title.modify.yaml:25`.
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeTitleModifyTaxNoAndTitleId {
    /// On the wire `tax_register_no`, a text. Source: `spec/commerce/ec.employee.title.modify.yaml:27`.
    pub tax_register_no: Option<String>,
    /// On the wire `title_id`, a text. Source: `spec/commerce/ec.employee.title.modify.yaml:28`.
    pub title_id: Option<String>,
}

impl EcEmployeeTitleModifyTaxNoAndTitleId {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            tax_register_no: None,
            title_id: None,
        }
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }

    /// Sets [`title_id`](Self::title_id).
    #[inline]
    pub fn title_id(mut self, title_id: impl Into<String>) -> Self {
        self.title_id = Some(title_id.into());
        self
    }
}

impl record::Record for EcEmployeeTitleModifyTaxNoAndTitleId {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_TITLE_MODIFY_TAX_NO_AND_TITLE_ID
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.tax_register_no),
            1 => Some(&self.title_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.tax_register_no),
            1 => Some(&mut self.title_id),
            _ => None,
        }
    }
}

impl Default for EcEmployeeTitleModifyTaxNoAndTitleId {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEmployeeTitleModifyTaxNoAndTitleId {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeTitleModifyTaxNoAndTitleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeTitleModifyTaxNoAndTitleId {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.employee.title.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeTitleModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.employee.title.modify.yaml:31`.
    InvalidParameter,
    /// On the wire `TITLE_ENTERPRISE_NOT_MATCH`. Source: `spec/commerce/ec.employee.title.modify.yaml:32`.
    TitleEnterpriseNotMatch,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.employee.title.modify.yaml:33`.
    SystemError,
    /// On the wire `EMPLOYEE_TITLE_ALREADY_EXIST`. Source: `spec/commerce/ec.employee.title.modify.yaml:34`.
    EmployeeTitleAlreadyExist,
    /// On the wire `EMPLOYEE_TITLE_PEROID_INVALID`. Source: `spec/commerce/ec.employee.title.modify.yaml:35`.
    EmployeeTitlePeroidInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcEmployeeTitleModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("TITLE_ENTERPRISE_NOT_MATCH", Self::TitleEnterpriseNotMatch),
        ("SYSTEM_ERROR", Self::SystemError),
        ("EMPLOYEE_TITLE_ALREADY_EXIST", Self::EmployeeTitleAlreadyExist),
        ("EMPLOYEE_TITLE_PEROID_INVALID", Self::EmployeeTitlePeroidInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEmployeeTitleModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
