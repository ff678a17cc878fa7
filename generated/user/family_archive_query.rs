//! `alipay.user.family.archive.query` · 查询家人信息档案(选人授权)组件已选的家人档案信息
//!
//! Query the family archives a user selected in the component.
//!
//! Offered on the gateway (V2). Described in `spec/user/family.archive.query.yaml`.

use crate::{record, schema};

static FAMILY_ARCHIVE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyArchiveQuery",
    file: "spec/user/family.archive.query.yaml",
    fields: &[schema::FieldDef::text("archive_token", 10)],
    rules: &[],
};

static FAMILY_ARCHIVE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyArchiveQueryResponse",
    file: "spec/user/family.archive.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "archive_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FAMILY_ARCHIVE_DETAIL),
                    limits: &[],
                },
            ),
            13,
        ),
    ],
    rules: &[],
};

static FAMILY_ARCHIVE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "FamilyArchiveDetail",
    file: "spec/user/family.archive.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 19),
        schema::FieldDef::text("archive_id", 20),
        schema::FieldDef::text("area", 21),
        schema::FieldDef::text("birthday", 22),
        schema::FieldDef::text("cert_no", 23),
        schema::FieldDef::text("cert_type", 24),
        schema::FieldDef::text("city", 25),
        schema::FieldDef::text("desensitized_logon_id", 26),
        schema::FieldDef::text("desensitized_real_name", 30),
        schema::FieldDef::text("email", 31),
        schema::FieldDef::text("gender", 32),
        schema::FieldDef::text("mobile", 39),
        schema::FieldDef::text("profession", 40),
        schema::FieldDef::text("province", 41),
        schema::FieldDef::text("real_name", 42),
        schema::FieldDef::text("role", 43),
        schema::FieldDef::text("zip", 44),
    ],
    rules: &[],
};

/// A request of `alipay.user.family.archive.query` (查询家人信息档案(选人授权)组件已选的家人档案信息).
///
/// Query the family archives a user selected in the component.
///
/// ```
/// use alipay::user::FamilyArchiveQuery;
///
/// let request = FamilyArchiveQuery::new()
///     .archive_token("archive_token");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/user/family.archive.query.yaml`.
/// Answered by [`FamilyArchiveQueryResponse`], or by an error with a [`FamilyArchiveQueryErrorCode`].
#[doc(alias = "alipay.user.family.archive.query")]
#[doc(alias = "查询家人信息档案(选人授权)组件已选的家人档案信息")]
#[doc(alias = "查询家人信息档案组件已选的家人档案信息")]
#[doc(alias = "授权")]
#[must_use]
#[non_exhaustive]
pub struct FamilyArchiveQuery {
    /// Token of the component's rendering request.
    ///
    /// On the wire `archive_token` (组件渲染请求令牌). Source: `spec/user/family.archive.query.yaml:10`.
    pub archive_token: Option<String>,
}

impl FamilyArchiveQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { archive_token: None }
    }

    /// Sets [`archive_token`](Self::archive_token).
    #[inline]
    pub fn archive_token(mut self, archive_token: impl Into<String>) -> Self {
        self.archive_token = Some(archive_token.into());
        self
    }
}

impl record::Record for FamilyArchiveQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FAMILY_ARCHIVE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.archive_token),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.archive_token),
            _ => None,
        }
    }
}

impl Default for FamilyArchiveQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FamilyArchiveQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FamilyArchiveQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FamilyArchiveQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for FamilyArchiveQuery {}

impl record::Request for FamilyArchiveQuery {
    type Response = FamilyArchiveQueryResponse;
    type ErrorCode = FamilyArchiveQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.family.archive.query",
        title: "查询家人信息档案(选人授权)组件已选的家人档案信息",
        file: "spec/user/family.archive.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &FAMILY_ARCHIVE_QUERY,
        response: &FAMILY_ARCHIVE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.family.archive.query` (查询家人信息档案(选人授权)组件已选的家人档案信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct FamilyArchiveQueryResponse {
    /// Selected archives with id and details.
    ///
    /// On the wire `archive_list` (家庭档案列表). Source: `spec/user/family.archive.query.yaml:13`.
    pub archive_list: Vec<FamilyArchiveDetail>,
}

impl record::Record for FamilyArchiveQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FAMILY_ARCHIVE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.archive_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.archive_list),
            _ => None,
        }
    }
}

impl Default for FamilyArchiveQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { archive_list: Vec::new() }
    }
}

impl Clone for FamilyArchiveQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FamilyArchiveQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FamilyArchiveQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Archive of one family member, as filled in by the user.
///
/// Source: `spec/user/family.archive.query.yaml:16`.
#[non_exhaustive]
pub struct FamilyArchiveDetail {
    /// Street address.
    ///
    /// On the wire `address`. Example: `万塘路18号黄龙时代广场`. Source: `spec/user/family.archive.query.yaml:19`.
    pub address: Option<String>,
    /// Family archive id.
    ///
    /// On the wire `archive_id` (家人档案ID). Source: `spec/user/family.archive.query.yaml:20`.
    pub archive_id: Option<String>,
    /// District name.
    ///
    /// On the wire `area`. Example: `西湖区`. Source: `spec/user/family.archive.query.yaml:21`.
    pub area: Option<String>,
    /// Birthday.
    ///
    /// On the wire `birthday`. Example: `19900918`. Source: `spec/user/family.archive.query.yaml:22`.
    pub birthday: Option<String>,
    /// Identity document number.
    ///
    /// On the wire `cert_no`. Example: `110101190001010000`. Source: `spec/user/family.archive.query.yaml:23`.
    pub cert_no: Option<String>,
    /// Kind of identity document.
    ///
    /// On the wire `cert_type`. Example: `IDENTITY_CARD`. Source: `spec/user/family.archive.query.yaml:24`.
    pub cert_type: Option<String>,
    /// City name.
    ///
    /// On the wire `city`. Example: `杭州市`. Source: `spec/user/family.archive.query.yaml:25`.
    pub city: Option<String>,
    /// Masked Alipay login account of the family member.
    ///
    /// On the wire `desensitized_logon_id` (脱敏的家人支付宝登录号). Source:
    /// `spec/user/family.archive.query.yaml:26`.
    pub desensitized_logon_id: Option<String>,
    /// Masked real name of the family member.
    ///
    /// On the wire `desensitized_real_name` (脱敏的家人真实姓名). Source: `spec/user/family.archive.query.yaml:30`.
    pub desensitized_real_name: Option<String>,
    /// Email address.
    ///
    /// On the wire `email`. Example: `user@example.com`. Source: `spec/user/family.archive.query.yaml:31`.
    pub email: Option<String>,
    /// Sex.
    ///
    /// On the wire `gender`. Example: `F`. Source: `spec/user/family.archive.query.yaml:32`.
    pub gender: Option<record::Choice<FamilyArchiveDetailGender>>,
    /// Mobile number.
    ///
    /// On the wire `mobile`. Example: `13800000000`. Source: `spec/user/family.archive.query.yaml:39`.
    pub mobile: Option<String>,
    /// Occupation.
    ///
    /// On the wire `profession`. Example: `教师`. Source: `spec/user/family.archive.query.yaml:40`.
    pub profession: Option<String>,
    /// Province name.
    ///
    /// On the wire `province`. Example: `浙江省`. Source: `spec/user/family.archive.query.yaml:41`.
    pub province: Option<String>,
    /// Real name.
    ///
    /// On the wire `real_name`. Example: `某某`. Source: `spec/user/family.archive.query.yaml:42`.
    pub real_name: Option<String>,
    /// Role in the family.
    ///
    /// On the wire `role`. Example: `父亲`. Source: `spec/user/family.archive.query.yaml:43`.
    pub role: Option<String>,
    /// Postal code.
    ///
    /// On the wire `zip`. Example: `310000`. Source: `spec/user/family.archive.query.yaml:44`.
    pub zip: Option<String>,
}

impl record::Record for FamilyArchiveDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FAMILY_ARCHIVE_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.archive_id),
            2 => Some(&self.area),
            3 => Some(&self.birthday),
            4 => Some(&self.cert_no),
            5 => Some(&self.cert_type),
            6 => Some(&self.city),
            7 => Some(&self.desensitized_logon_id),
            8 => Some(&self.desensitized_real_name),
            9 => Some(&self.email),
            10 => Some(&self.gender),
            11 => Some(&self.mobile),
            12 => Some(&self.profession),
            13 => Some(&self.province),
            14 => Some(&self.real_name),
            15 => Some(&self.role),
            16 => Some(&self.zip),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.archive_id),
            2 => Some(&mut self.area),
            3 => Some(&mut self.birthday),
            4 => Some(&mut self.cert_no),
            5 => Some(&mut self.cert_type),
            6 => Some(&mut self.city),
            7 => Some(&mut self.desensitized_logon_id),
            8 => Some(&mut self.desensitized_real_name),
            9 => Some(&mut self.email),
            10 => Some(&mut self.gender),
            11 => Some(&mut self.mobile),
            12 => Some(&mut self.profession),
            13 => Some(&mut self.province),
            14 => Some(&mut self.real_name),
            15 => Some(&mut self.role),
            16 => Some(&mut self.zip),
            _ => None,
        }
    }
}

impl Default for FamilyArchiveDetail {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            archive_id: None,
            area: None,
            birthday: None,
            cert_no: None,
            cert_type: None,
            city: None,
            desensitized_logon_id: None,
            desensitized_real_name: None,
            email: None,
            gender: None,
            mobile: None,
            profession: None,
            province: None,
            real_name: None,
            role: None,
            zip: None,
        }
    }
}

impl Clone for FamilyArchiveDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FamilyArchiveDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FamilyArchiveDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `FamilyArchiveDetailGender`.
///
/// Source: `spec/user/family.archive.query.yaml:35`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FamilyArchiveDetailGender {
    /// Female.
    ///
    /// On the wire `F` (女性).
    F,
    /// Male.
    ///
    /// On the wire `M` (男性).
    M,
}

impl record::Enumeration for FamilyArchiveDetailGender {
    const VALUES: &'static [(&'static str, Self)] = &[("F", Self::F), ("M", Self::M)];
}

impl std::fmt::Debug for FamilyArchiveDetailGender {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.user.family.archive.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FamilyArchiveQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for FamilyArchiveQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for FamilyArchiveQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
