//! Types that several APIs of `commerce` share.
//!
//! Described in `spec/commerce/types.yaml`.

use crate::{record, schema};

pub(crate) static CONSUMER_NOTIFY_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConsumerNotifyIstd",
    file: "spec/commerce/types.yaml",
    fields: &[
        schema::FieldDef::new("goods_count", schema::Kind::Integer, 5),
        schema::FieldDef::text("goods_img", 6),
        schema::FieldDef::text("goods_name", 7),
        schema::FieldDef::text("merchant_mobile", 8),
        schema::FieldDef::text("merchant_name", 9),
        schema::FieldDef::text("tiny_app_id", 10),
        schema::FieldDef::text("tiny_app_url", 11),
    ],
    rules: &[],
};

pub(crate) static EC_EMPLOYEE_TITLE_FAILED: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleFailed",
    file: "spec/commerce/types.yaml",
    fields: &[
        schema::FieldDef::text("employee_id", 15),
        schema::FieldDef::text("enterprise_id", 16),
        schema::FieldDef::text("message", 17),
        schema::FieldDef::text("title_id", 18),
        schema::FieldDef::text("title_tag", 19),
    ],
    rules: &[],
};

pub(crate) static EMPLOYEE_TITLE_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EmployeeTitleDto",
    file: "spec/commerce/types.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 23),
        schema::FieldDef::text("create_by", 24),
        schema::FieldDef::text("employee_id", 25),
        schema::FieldDef::text("enterprise_id", 26),
        schema::FieldDef::text("modify_by", 27),
        schema::FieldDef::text("open_id", 28),
        schema::FieldDef::text("tax_register_no", 29),
        schema::FieldDef::text("title_id", 30),
        schema::FieldDef::text("title_tag", 31),
        schema::FieldDef::text("user_id", 32),
    ],
    rules: &[],
};

pub(crate) static ENTERPRISE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseInfoDto",
    file: "spec/commerce/types.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 36),
        schema::FieldDef::text("activate", 37),
        schema::FieldDef::text("auth_level", 38),
        schema::FieldDef::text("auth_status", 39),
        schema::FieldDef::text("auth_time", 40),
        schema::FieldDef::text("enterprise_alias", 41),
        schema::FieldDef::text("enterprise_alias_audit_status", 42),
        schema::FieldDef::text("enterprise_code", 43),
        schema::FieldDef::text("enterprise_email", 44),
        schema::FieldDef::text("enterprise_id", 45),
        schema::FieldDef::text("enterprise_name", 46),
        schema::FieldDef::text("gmt_create", 47),
        schema::FieldDef::text("gmt_modified", 48),
        schema::FieldDef::text("iot_group_id", 49),
        schema::FieldDef::text("iot_logic_group_id", 50),
        schema::FieldDef::text("out_biz_no", 51),
        schema::FieldDef::text("platform_code", 52),
        schema::FieldDef::text("platform_out_id", 53),
        schema::FieldDef::text("sign_status", 54),
        schema::FieldDef::text("status", 55),
    ],
    rules: &[],
};

pub(crate) static GOODS_DETAIL_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsDetailIstd",
    file: "spec/commerce/types.yaml",
    fields: &[
        schema::FieldDef::new("count", schema::Kind::Integer, 59),
        schema::FieldDef::text("name", 60),
        schema::FieldDef::text("price", 61),
        schema::FieldDef::text("unit", 62),
    ],
    rules: &[],
};

pub(crate) static GOODS_INFO_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsInfoIstd",
    file: "spec/commerce/types.yaml",
    fields: &[
        schema::FieldDef::text("delivery_info", 66),
        schema::FieldDef::text("first_class", 67),
        schema::FieldDef::new("height", schema::Kind::Integer, 68),
        schema::FieldDef::new("length", schema::Kind::Integer, 69),
        schema::FieldDef::text("pickup_info", 70),
        schema::FieldDef::text("price", 71),
        schema::FieldDef::text("second_class", 72),
        schema::FieldDef::text("weight", 73),
        schema::FieldDef::new("width", schema::Kind::Integer, 74),
    ],
    rules: &[],
};

pub(crate) static ORDER_EXT_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderExtIstd",
    file: "spec/commerce/types.yaml",
    fields: &[
        schema::FieldDef::text("cash_on_delivery", 78),
        schema::FieldDef::text("cash_on_pickup", 79),
        schema::FieldDef::text("consumer_order_time", 80),
        schema::FieldDef::new("delivery_direction", schema::Kind::Integer, 81),
        schema::FieldDef::new("delivery_type", schema::Kind::Integer, 82),
        schema::FieldDef::text("desc", 83),
        schema::FieldDef::text("expected_delivery_time", 84),
        schema::FieldDef::text("expected_finish_time", 85),
        schema::FieldDef::text("expected_pick_time", 86),
        schema::FieldDef::text("insure_price", 87),
        schema::FieldDef::new("is_direct_delivery", schema::Kind::Integer, 88),
        schema::FieldDef::new("is_finish_code_needed", schema::Kind::Integer, 89),
        schema::FieldDef::new("is_insured", schema::Kind::Integer, 90),
        schema::FieldDef::new("is_pickup_code_needed", schema::Kind::Integer, 91),
        schema::FieldDef::text("poi_seq", 92),
        schema::FieldDef::text("service_code", 93),
    ],
    rules: &[],
};

pub(crate) static RECEIVER_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReceiverIstd",
    file: "spec/commerce/types.yaml",
    fields: &[
        schema::FieldDef::text("address", 97),
        schema::FieldDef::text("address_detail", 98),
        schema::FieldDef::text("city", 99),
        schema::FieldDef::new("coordinate_type", schema::Kind::Integer, 100),
        schema::FieldDef::text("lat", 101),
        schema::FieldDef::text("lng", 102),
        schema::FieldDef::text("mobile_no", 103),
        schema::FieldDef::text("name", 104),
    ],
    rules: &[],
};

pub(crate) static SENDER_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "SenderIstd",
    file: "spec/commerce/types.yaml",
    fields: &[
        schema::FieldDef::text("address", 108),
        schema::FieldDef::text("address_detail", 109),
        schema::FieldDef::text("city", 110),
        schema::FieldDef::new("coordinate_type", schema::Kind::Integer, 111),
        schema::FieldDef::text("lat", 112),
        schema::FieldDef::text("lng", 113),
        schema::FieldDef::text("mobile_no", 114),
        schema::FieldDef::text("name", 115),
    ],
    rules: &[],
};

/// The platform's type `ConsumerNotifyIstd`.
///
/// Source: `spec/commerce/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct ConsumerNotifyIstd {
    /// On the wire `goods_count`, a whole number. Source: `spec/commerce/types.yaml:5`.
    pub goods_count: Option<i64>,
    /// On the wire `goods_img`, a text. Source: `spec/commerce/types.yaml:6`.
    pub goods_img: Option<String>,
    /// On the wire `goods_name`, a text. Source: `spec/commerce/types.yaml:7`.
    pub goods_name: Option<String>,
    /// On the wire `merchant_mobile`, a text. Source: `spec/commerce/types.yaml:8`.
    pub merchant_mobile: Option<String>,
    /// On the wire `merchant_name`, a text. Source: `spec/commerce/types.yaml:9`.
    pub merchant_name: Option<String>,
    /// On the wire `tiny_app_id`, a text. Source: `spec/commerce/types.yaml:10`.
    pub tiny_app_id: Option<String>,
    /// On the wire `tiny_app_url`, a text. Source: `spec/commerce/types.yaml:11`.
    pub tiny_app_url: Option<String>,
}

impl ConsumerNotifyIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            goods_count: None,
            goods_img: None,
            goods_name: None,
            merchant_mobile: None,
            merchant_name: None,
            tiny_app_id: None,
            tiny_app_url: None,
        }
    }

    /// Sets [`goods_count`](Self::goods_count).
    #[inline]
    pub fn goods_count(mut self, goods_count: i64) -> Self {
        self.goods_count = Some(goods_count);
        self
    }

    /// Sets [`goods_img`](Self::goods_img).
    #[inline]
    pub fn goods_img(mut self, goods_img: impl Into<String>) -> Self {
        self.goods_img = Some(goods_img.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`merchant_mobile`](Self::merchant_mobile).
    #[inline]
    pub fn merchant_mobile(mut self, merchant_mobile: impl Into<String>) -> Self {
        self.merchant_mobile = Some(merchant_mobile.into());
        self
    }

    /// Sets [`merchant_name`](Self::merchant_name).
    #[inline]
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets [`tiny_app_id`](Self::tiny_app_id).
    #[inline]
    pub fn tiny_app_id(mut self, tiny_app_id: impl Into<String>) -> Self {
        self.tiny_app_id = Some(tiny_app_id.into());
        self
    }

    /// Sets [`tiny_app_url`](Self::tiny_app_url).
    #[inline]
    pub fn tiny_app_url(mut self, tiny_app_url: impl Into<String>) -> Self {
        self.tiny_app_url = Some(tiny_app_url.into());
        self
    }
}

impl record::Record for ConsumerNotifyIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONSUMER_NOTIFY_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_count),
            1 => Some(&self.goods_img),
            2 => Some(&self.goods_name),
            3 => Some(&self.merchant_mobile),
            4 => Some(&self.merchant_name),
            5 => Some(&self.tiny_app_id),
            6 => Some(&self.tiny_app_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_count),
            1 => Some(&mut self.goods_img),
            2 => Some(&mut self.goods_name),
            3 => Some(&mut self.merchant_mobile),
            4 => Some(&mut self.merchant_name),
            5 => Some(&mut self.tiny_app_id),
            6 => Some(&mut self.tiny_app_url),
            _ => None,
        }
    }
}

impl Default for ConsumerNotifyIstd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ConsumerNotifyIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ConsumerNotifyIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ConsumerNotifyIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EcEmployeeTitleFailed`.
///
/// Source: `spec/commerce/types.yaml:13`.
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeTitleFailed {
    /// On the wire `employee_id`, a text. Source: `spec/commerce/types.yaml:15`.
    pub employee_id: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/types.yaml:16`.
    pub enterprise_id: Option<String>,
    /// On the wire `message`, a text. Source: `spec/commerce/types.yaml:17`.
    pub message: Option<String>,
    /// On the wire `title_id`, a text. Source: `spec/commerce/types.yaml:18`.
    pub title_id: Option<String>,
    /// On the wire `title_tag`, a text. Source: `spec/commerce/types.yaml:19`.
    pub title_tag: Option<String>,
}

impl EcEmployeeTitleFailed {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            employee_id: None,
            enterprise_id: None,
            message: None,
            title_id: None,
            title_tag: None,
        }
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

    /// Sets [`message`](Self::message).
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`title_id`](Self::title_id).
    #[inline]
    pub fn title_id(mut self, title_id: impl Into<String>) -> Self {
        self.title_id = Some(title_id.into());
        self
    }

    /// Sets [`title_tag`](Self::title_tag).
    #[inline]
    pub fn title_tag(mut self, title_tag: impl Into<String>) -> Self {
        self.title_tag = Some(title_tag.into());
        self
    }
}

impl record::Record for EcEmployeeTitleFailed {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_TITLE_FAILED
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.employee_id),
            1 => Some(&self.enterprise_id),
            2 => Some(&self.message),
            3 => Some(&self.title_id),
            4 => Some(&self.title_tag),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.employee_id),
            1 => Some(&mut self.enterprise_id),
            2 => Some(&mut self.message),
            3 => Some(&mut self.title_id),
            4 => Some(&mut self.title_tag),
            _ => None,
        }
    }
}

impl Default for EcEmployeeTitleFailed {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEmployeeTitleFailed {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeTitleFailed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeTitleFailed {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EmployeeTitleDto`.
///
/// Source: `spec/commerce/types.yaml:21`.
#[must_use]
#[non_exhaustive]
pub struct EmployeeTitleDto {
    /// On the wire `account_id`, a text. Source: `spec/commerce/types.yaml:23`.
    pub account_id: Option<String>,
    /// On the wire `create_by`, a text. Source: `spec/commerce/types.yaml:24`.
    pub create_by: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/commerce/types.yaml:25`.
    pub employee_id: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/types.yaml:26`.
    pub enterprise_id: Option<String>,
    /// On the wire `modify_by`, a text. Source: `spec/commerce/types.yaml:27`.
    pub modify_by: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/commerce/types.yaml:28`.
    pub open_id: Option<String>,
    /// On the wire `tax_register_no`, a text. Source: `spec/commerce/types.yaml:29`.
    pub tax_register_no: Option<String>,
    /// On the wire `title_id`, a text. Source: `spec/commerce/types.yaml:30`.
    pub title_id: Option<String>,
    /// On the wire `title_tag`, a text. Source: `spec/commerce/types.yaml:31`.
    pub title_tag: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/commerce/types.yaml:32`.
    pub user_id: Option<String>,
}

impl EmployeeTitleDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            create_by: None,
            employee_id: None,
            enterprise_id: None,
            modify_by: None,
            open_id: None,
            tax_register_no: None,
            title_id: None,
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

    /// Sets [`title_id`](Self::title_id).
    #[inline]
    pub fn title_id(mut self, title_id: impl Into<String>) -> Self {
        self.title_id = Some(title_id.into());
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

impl record::Record for EmployeeTitleDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EMPLOYEE_TITLE_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.create_by),
            2 => Some(&self.employee_id),
            3 => Some(&self.enterprise_id),
            4 => Some(&self.modify_by),
            5 => Some(&self.open_id),
            6 => Some(&self.tax_register_no),
            7 => Some(&self.title_id),
            8 => Some(&self.title_tag),
            9 => Some(&self.user_id),
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
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.tax_register_no),
            7 => Some(&mut self.title_id),
            8 => Some(&mut self.title_tag),
            9 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for EmployeeTitleDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EmployeeTitleDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EmployeeTitleDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EmployeeTitleDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EnterpriseInfoDto`.
///
/// Source: `spec/commerce/types.yaml:34`.
#[must_use]
#[non_exhaustive]
pub struct EnterpriseInfoDto {
    /// On the wire `account_id`, a text. Source: `spec/commerce/types.yaml:36`.
    pub account_id: Option<String>,
    /// On the wire `activate`, a text. Source: `spec/commerce/types.yaml:37`.
    pub activate: Option<String>,
    /// On the wire `auth_level`, a text. Source: `spec/commerce/types.yaml:38`.
    pub auth_level: Option<String>,
    /// On the wire `auth_status`, a text. Source: `spec/commerce/types.yaml:39`.
    pub auth_status: Option<String>,
    /// On the wire `auth_time`, a text. Source: `spec/commerce/types.yaml:40`.
    pub auth_time: Option<String>,
    /// On the wire `enterprise_alias`, a text. Source: `spec/commerce/types.yaml:41`.
    pub enterprise_alias: Option<String>,
    /// On the wire `enterprise_alias_audit_status`, a text. Source: `spec/commerce/types.yaml:42`.
    pub enterprise_alias_audit_status: Option<String>,
    /// On the wire `enterprise_code`, a text. Source: `spec/commerce/types.yaml:43`.
    pub enterprise_code: Option<String>,
    /// On the wire `enterprise_email`, a text. Source: `spec/commerce/types.yaml:44`.
    pub enterprise_email: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/types.yaml:45`.
    pub enterprise_id: Option<String>,
    /// On the wire `enterprise_name`, a text. Source: `spec/commerce/types.yaml:46`.
    pub enterprise_name: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/commerce/types.yaml:47`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/commerce/types.yaml:48`.
    pub gmt_modified: Option<String>,
    /// On the wire `iot_group_id`, a text. Source: `spec/commerce/types.yaml:49`.
    pub iot_group_id: Option<String>,
    /// On the wire `iot_logic_group_id`, a text. Source: `spec/commerce/types.yaml:50`.
    pub iot_logic_group_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/commerce/types.yaml:51`.
    pub out_biz_no: Option<String>,
    /// On the wire `platform_code`, a text. Source: `spec/commerce/types.yaml:52`.
    pub platform_code: Option<String>,
    /// On the wire `platform_out_id`, a text. Source: `spec/commerce/types.yaml:53`.
    pub platform_out_id: Option<String>,
    /// On the wire `sign_status`, a text. Source: `spec/commerce/types.yaml:54`.
    pub sign_status: Option<String>,
    /// On the wire `status`, a text. Source: `spec/commerce/types.yaml:55`.
    pub status: Option<String>,
}

impl EnterpriseInfoDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            activate: None,
            auth_level: None,
            auth_status: None,
            auth_time: None,
            enterprise_alias: None,
            enterprise_alias_audit_status: None,
            enterprise_code: None,
            enterprise_email: None,
            enterprise_id: None,
            enterprise_name: None,
            gmt_create: None,
            gmt_modified: None,
            iot_group_id: None,
            iot_logic_group_id: None,
            out_biz_no: None,
            platform_code: None,
            platform_out_id: None,
            sign_status: None,
            status: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`activate`](Self::activate).
    #[inline]
    pub fn activate(mut self, activate: impl Into<String>) -> Self {
        self.activate = Some(activate.into());
        self
    }

    /// Sets [`auth_level`](Self::auth_level).
    #[inline]
    pub fn auth_level(mut self, auth_level: impl Into<String>) -> Self {
        self.auth_level = Some(auth_level.into());
        self
    }

    /// Sets [`auth_status`](Self::auth_status).
    #[inline]
    pub fn auth_status(mut self, auth_status: impl Into<String>) -> Self {
        self.auth_status = Some(auth_status.into());
        self
    }

    /// Sets [`auth_time`](Self::auth_time).
    #[inline]
    pub fn auth_time(mut self, auth_time: impl Into<String>) -> Self {
        self.auth_time = Some(auth_time.into());
        self
    }

    /// Sets [`enterprise_alias`](Self::enterprise_alias).
    #[inline]
    pub fn enterprise_alias(mut self, enterprise_alias: impl Into<String>) -> Self {
        self.enterprise_alias = Some(enterprise_alias.into());
        self
    }

    /// Sets [`enterprise_alias_audit_status`](Self::enterprise_alias_audit_status).
    #[inline]
    pub fn enterprise_alias_audit_status(
        mut self,
        enterprise_alias_audit_status: impl Into<String>,
    ) -> Self {
        self.enterprise_alias_audit_status = Some(enterprise_alias_audit_status.into());
        self
    }

    /// Sets [`enterprise_code`](Self::enterprise_code).
    #[inline]
    pub fn enterprise_code(mut self, enterprise_code: impl Into<String>) -> Self {
        self.enterprise_code = Some(enterprise_code.into());
        self
    }

    /// Sets [`enterprise_email`](Self::enterprise_email).
    #[inline]
    pub fn enterprise_email(mut self, enterprise_email: impl Into<String>) -> Self {
        self.enterprise_email = Some(enterprise_email.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`enterprise_name`](Self::enterprise_name).
    #[inline]
    pub fn enterprise_name(mut self, enterprise_name: impl Into<String>) -> Self {
        self.enterprise_name = Some(enterprise_name.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`iot_group_id`](Self::iot_group_id).
    #[inline]
    pub fn iot_group_id(mut self, iot_group_id: impl Into<String>) -> Self {
        self.iot_group_id = Some(iot_group_id.into());
        self
    }

    /// Sets [`iot_logic_group_id`](Self::iot_logic_group_id).
    #[inline]
    pub fn iot_logic_group_id(mut self, iot_logic_group_id: impl Into<String>) -> Self {
        self.iot_logic_group_id = Some(iot_logic_group_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`platform_code`](Self::platform_code).
    #[inline]
    pub fn platform_code(mut self, platform_code: impl Into<String>) -> Self {
        self.platform_code = Some(platform_code.into());
        self
    }

    /// Sets [`platform_out_id`](Self::platform_out_id).
    #[inline]
    pub fn platform_out_id(mut self, platform_out_id: impl Into<String>) -> Self {
        self.platform_out_id = Some(platform_out_id.into());
        self
    }

    /// Sets [`sign_status`](Self::sign_status).
    #[inline]
    pub fn sign_status(mut self, sign_status: impl Into<String>) -> Self {
        self.sign_status = Some(sign_status.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for EnterpriseInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISE_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.activate),
            2 => Some(&self.auth_level),
            3 => Some(&self.auth_status),
            4 => Some(&self.auth_time),
            5 => Some(&self.enterprise_alias),
            6 => Some(&self.enterprise_alias_audit_status),
            7 => Some(&self.enterprise_code),
            8 => Some(&self.enterprise_email),
            9 => Some(&self.enterprise_id),
            10 => Some(&self.enterprise_name),
            11 => Some(&self.gmt_create),
            12 => Some(&self.gmt_modified),
            13 => Some(&self.iot_group_id),
            14 => Some(&self.iot_logic_group_id),
            15 => Some(&self.out_biz_no),
            16 => Some(&self.platform_code),
            17 => Some(&self.platform_out_id),
            18 => Some(&self.sign_status),
            19 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.activate),
            2 => Some(&mut self.auth_level),
            3 => Some(&mut self.auth_status),
            4 => Some(&mut self.auth_time),
            5 => Some(&mut self.enterprise_alias),
            6 => Some(&mut self.enterprise_alias_audit_status),
            7 => Some(&mut self.enterprise_code),
            8 => Some(&mut self.enterprise_email),
            9 => Some(&mut self.enterprise_id),
            10 => Some(&mut self.enterprise_name),
            11 => Some(&mut self.gmt_create),
            12 => Some(&mut self.gmt_modified),
            13 => Some(&mut self.iot_group_id),
            14 => Some(&mut self.iot_logic_group_id),
            15 => Some(&mut self.out_biz_no),
            16 => Some(&mut self.platform_code),
            17 => Some(&mut self.platform_out_id),
            18 => Some(&mut self.sign_status),
            19 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for EnterpriseInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EnterpriseInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterpriseInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterpriseInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `GoodsDetailIstd`.
///
/// Source: `spec/commerce/types.yaml:57`.
#[must_use]
#[non_exhaustive]
pub struct GoodsDetailIstd {
    /// On the wire `count`, a whole number. Source: `spec/commerce/types.yaml:59`.
    pub count: Option<i64>,
    /// On the wire `name`, a text. Source: `spec/commerce/types.yaml:60`.
    pub name: Option<String>,
    /// On the wire `price`, a text. Source: `spec/commerce/types.yaml:61`.
    pub price: Option<String>,
    /// On the wire `unit`, a text. Source: `spec/commerce/types.yaml:62`.
    pub unit: Option<String>,
}

impl GoodsDetailIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            count: None,
            name: None,
            price: None,
            unit: None,
        }
    }

    /// Sets [`count`](Self::count).
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`unit`](Self::unit).
    #[inline]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }
}

impl record::Record for GoodsDetailIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GOODS_DETAIL_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.count),
            1 => Some(&self.name),
            2 => Some(&self.price),
            3 => Some(&self.unit),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.count),
            1 => Some(&mut self.name),
            2 => Some(&mut self.price),
            3 => Some(&mut self.unit),
            _ => None,
        }
    }
}

impl Default for GoodsDetailIstd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GoodsDetailIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GoodsDetailIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GoodsDetailIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `GoodsInfoIstd`.
///
/// Source: `spec/commerce/types.yaml:64`.
#[must_use]
#[non_exhaustive]
pub struct GoodsInfoIstd {
    /// On the wire `delivery_info`, a text. Source: `spec/commerce/types.yaml:66`.
    pub delivery_info: Option<String>,
    /// On the wire `first_class`, a text. Source: `spec/commerce/types.yaml:67`.
    pub first_class: Option<String>,
    /// On the wire `height`, a whole number. Source: `spec/commerce/types.yaml:68`.
    pub height: Option<i64>,
    /// On the wire `length`, a whole number. Source: `spec/commerce/types.yaml:69`.
    pub length: Option<i64>,
    /// On the wire `pickup_info`, a text. Source: `spec/commerce/types.yaml:70`.
    pub pickup_info: Option<String>,
    /// On the wire `price`, a text. Source: `spec/commerce/types.yaml:71`.
    pub price: Option<String>,
    /// On the wire `second_class`, a text. Source: `spec/commerce/types.yaml:72`.
    pub second_class: Option<String>,
    /// On the wire `weight`, a text. Source: `spec/commerce/types.yaml:73`.
    pub weight: Option<String>,
    /// On the wire `width`, a whole number. Source: `spec/commerce/types.yaml:74`.
    pub width: Option<i64>,
}

impl GoodsInfoIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_info: None,
            first_class: None,
            height: None,
            length: None,
            pickup_info: None,
            price: None,
            second_class: None,
            weight: None,
            width: None,
        }
    }

    /// Sets [`delivery_info`](Self::delivery_info).
    #[inline]
    pub fn delivery_info(mut self, delivery_info: impl Into<String>) -> Self {
        self.delivery_info = Some(delivery_info.into());
        self
    }

    /// Sets [`first_class`](Self::first_class).
    #[inline]
    pub fn first_class(mut self, first_class: impl Into<String>) -> Self {
        self.first_class = Some(first_class.into());
        self
    }

    /// Sets [`height`](Self::height).
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets [`length`](Self::length).
    #[inline]
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets [`pickup_info`](Self::pickup_info).
    #[inline]
    pub fn pickup_info(mut self, pickup_info: impl Into<String>) -> Self {
        self.pickup_info = Some(pickup_info.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`second_class`](Self::second_class).
    #[inline]
    pub fn second_class(mut self, second_class: impl Into<String>) -> Self {
        self.second_class = Some(second_class.into());
        self
    }

    /// Sets [`weight`](Self::weight).
    #[inline]
    pub fn weight(mut self, weight: impl Into<String>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Sets [`width`](Self::width).
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

impl record::Record for GoodsInfoIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GOODS_INFO_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_info),
            1 => Some(&self.first_class),
            2 => Some(&self.height),
            3 => Some(&self.length),
            4 => Some(&self.pickup_info),
            5 => Some(&self.price),
            6 => Some(&self.second_class),
            7 => Some(&self.weight),
            8 => Some(&self.width),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_info),
            1 => Some(&mut self.first_class),
            2 => Some(&mut self.height),
            3 => Some(&mut self.length),
            4 => Some(&mut self.pickup_info),
            5 => Some(&mut self.price),
            6 => Some(&mut self.second_class),
            7 => Some(&mut self.weight),
            8 => Some(&mut self.width),
            _ => None,
        }
    }
}

impl Default for GoodsInfoIstd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GoodsInfoIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GoodsInfoIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GoodsInfoIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OrderExtIstd`.
///
/// Source: `spec/commerce/types.yaml:76`.
#[must_use]
#[non_exhaustive]
pub struct OrderExtIstd {
    /// On the wire `cash_on_delivery`, a text. Source: `spec/commerce/types.yaml:78`.
    pub cash_on_delivery: Option<String>,
    /// On the wire `cash_on_pickup`, a text. Source: `spec/commerce/types.yaml:79`.
    pub cash_on_pickup: Option<String>,
    /// On the wire `consumer_order_time`, a text. Source: `spec/commerce/types.yaml:80`.
    pub consumer_order_time: Option<String>,
    /// On the wire `delivery_direction`, a whole number. Source: `spec/commerce/types.yaml:81`.
    pub delivery_direction: Option<i64>,
    /// On the wire `delivery_type`, a whole number. Source: `spec/commerce/types.yaml:82`.
    pub delivery_type: Option<i64>,
    /// On the wire `desc`, a text. Source: `spec/commerce/types.yaml:83`.
    pub desc: Option<String>,
    /// On the wire `expected_delivery_time`, a text. Source: `spec/commerce/types.yaml:84`.
    pub expected_delivery_time: Option<String>,
    /// On the wire `expected_finish_time`, a text. Source: `spec/commerce/types.yaml:85`.
    pub expected_finish_time: Option<String>,
    /// On the wire `expected_pick_time`, a text. Source: `spec/commerce/types.yaml:86`.
    pub expected_pick_time: Option<String>,
    /// On the wire `insure_price`, a text. Source: `spec/commerce/types.yaml:87`.
    pub insure_price: Option<String>,
    /// On the wire `is_direct_delivery`, a whole number. Source: `spec/commerce/types.yaml:88`.
    pub is_direct_delivery: Option<i64>,
    /// On the wire `is_finish_code_needed`, a whole number. Source: `spec/commerce/types.yaml:89`.
    pub is_finish_code_needed: Option<i64>,
    /// On the wire `is_insured`, a whole number. Source: `spec/commerce/types.yaml:90`.
    pub is_insured: Option<i64>,
    /// On the wire `is_pickup_code_needed`, a whole number. Source: `spec/commerce/types.yaml:91`.
    pub is_pickup_code_needed: Option<i64>,
    /// On the wire `poi_seq`, a text. Source: `spec/commerce/types.yaml:92`.
    pub poi_seq: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/commerce/types.yaml:93`.
    pub service_code: Option<String>,
}

impl OrderExtIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            cash_on_delivery: None,
            cash_on_pickup: None,
            consumer_order_time: None,
            delivery_direction: None,
            delivery_type: None,
            desc: None,
            expected_delivery_time: None,
            expected_finish_time: None,
            expected_pick_time: None,
            insure_price: None,
            is_direct_delivery: None,
            is_finish_code_needed: None,
            is_insured: None,
            is_pickup_code_needed: None,
            poi_seq: None,
            service_code: None,
        }
    }

    /// Sets [`cash_on_delivery`](Self::cash_on_delivery).
    #[inline]
    pub fn cash_on_delivery(mut self, cash_on_delivery: impl Into<String>) -> Self {
        self.cash_on_delivery = Some(cash_on_delivery.into());
        self
    }

    /// Sets [`cash_on_pickup`](Self::cash_on_pickup).
    #[inline]
    pub fn cash_on_pickup(mut self, cash_on_pickup: impl Into<String>) -> Self {
        self.cash_on_pickup = Some(cash_on_pickup.into());
        self
    }

    /// Sets [`consumer_order_time`](Self::consumer_order_time).
    #[inline]
    pub fn consumer_order_time(
        mut self,
        consumer_order_time: impl Into<String>,
    ) -> Self {
        self.consumer_order_time = Some(consumer_order_time.into());
        self
    }

    /// Sets [`delivery_direction`](Self::delivery_direction).
    #[inline]
    pub fn delivery_direction(mut self, delivery_direction: i64) -> Self {
        self.delivery_direction = Some(delivery_direction);
        self
    }

    /// Sets [`delivery_type`](Self::delivery_type).
    #[inline]
    pub fn delivery_type(mut self, delivery_type: i64) -> Self {
        self.delivery_type = Some(delivery_type);
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`expected_delivery_time`](Self::expected_delivery_time).
    #[inline]
    pub fn expected_delivery_time(
        mut self,
        expected_delivery_time: impl Into<String>,
    ) -> Self {
        self.expected_delivery_time = Some(expected_delivery_time.into());
        self
    }

    /// Sets [`expected_finish_time`](Self::expected_finish_time).
    #[inline]
    pub fn expected_finish_time(
        mut self,
        expected_finish_time: impl Into<String>,
    ) -> Self {
        self.expected_finish_time = Some(expected_finish_time.into());
        self
    }

    /// Sets [`expected_pick_time`](Self::expected_pick_time).
    #[inline]
    pub fn expected_pick_time(mut self, expected_pick_time: impl Into<String>) -> Self {
        self.expected_pick_time = Some(expected_pick_time.into());
        self
    }

    /// Sets [`insure_price`](Self::insure_price).
    #[inline]
    pub fn insure_price(mut self, insure_price: impl Into<String>) -> Self {
        self.insure_price = Some(insure_price.into());
        self
    }

    /// Sets [`is_direct_delivery`](Self::is_direct_delivery).
    #[inline]
    pub fn is_direct_delivery(mut self, is_direct_delivery: i64) -> Self {
        self.is_direct_delivery = Some(is_direct_delivery);
        self
    }

    /// Sets [`is_finish_code_needed`](Self::is_finish_code_needed).
    #[inline]
    pub fn is_finish_code_needed(mut self, is_finish_code_needed: i64) -> Self {
        self.is_finish_code_needed = Some(is_finish_code_needed);
        self
    }

    /// Sets [`is_insured`](Self::is_insured).
    #[inline]
    pub fn is_insured(mut self, is_insured: i64) -> Self {
        self.is_insured = Some(is_insured);
        self
    }

    /// Sets [`is_pickup_code_needed`](Self::is_pickup_code_needed).
    #[inline]
    pub fn is_pickup_code_needed(mut self, is_pickup_code_needed: i64) -> Self {
        self.is_pickup_code_needed = Some(is_pickup_code_needed);
        self
    }

    /// Sets [`poi_seq`](Self::poi_seq).
    #[inline]
    pub fn poi_seq(mut self, poi_seq: impl Into<String>) -> Self {
        self.poi_seq = Some(poi_seq.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }
}

impl record::Record for OrderExtIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_EXT_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cash_on_delivery),
            1 => Some(&self.cash_on_pickup),
            2 => Some(&self.consumer_order_time),
            3 => Some(&self.delivery_direction),
            4 => Some(&self.delivery_type),
            5 => Some(&self.desc),
            6 => Some(&self.expected_delivery_time),
            7 => Some(&self.expected_finish_time),
            8 => Some(&self.expected_pick_time),
            9 => Some(&self.insure_price),
            10 => Some(&self.is_direct_delivery),
            11 => Some(&self.is_finish_code_needed),
            12 => Some(&self.is_insured),
            13 => Some(&self.is_pickup_code_needed),
            14 => Some(&self.poi_seq),
            15 => Some(&self.service_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cash_on_delivery),
            1 => Some(&mut self.cash_on_pickup),
            2 => Some(&mut self.consumer_order_time),
            3 => Some(&mut self.delivery_direction),
            4 => Some(&mut self.delivery_type),
            5 => Some(&mut self.desc),
            6 => Some(&mut self.expected_delivery_time),
            7 => Some(&mut self.expected_finish_time),
            8 => Some(&mut self.expected_pick_time),
            9 => Some(&mut self.insure_price),
            10 => Some(&mut self.is_direct_delivery),
            11 => Some(&mut self.is_finish_code_needed),
            12 => Some(&mut self.is_insured),
            13 => Some(&mut self.is_pickup_code_needed),
            14 => Some(&mut self.poi_seq),
            15 => Some(&mut self.service_code),
            _ => None,
        }
    }
}

impl Default for OrderExtIstd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderExtIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderExtIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderExtIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ReceiverIstd`.
///
/// Source: `spec/commerce/types.yaml:95`.
#[must_use]
#[non_exhaustive]
pub struct ReceiverIstd {
    /// On the wire `address`, a text. Source: `spec/commerce/types.yaml:97`.
    pub address: Option<String>,
    /// On the wire `address_detail`, a text. Source: `spec/commerce/types.yaml:98`.
    pub address_detail: Option<String>,
    /// On the wire `city`, a text. Source: `spec/commerce/types.yaml:99`.
    pub city: Option<String>,
    /// On the wire `coordinate_type`, a whole number. Source: `spec/commerce/types.yaml:100`.
    pub coordinate_type: Option<i64>,
    /// On the wire `lat`, a text. Source: `spec/commerce/types.yaml:101`.
    pub lat: Option<String>,
    /// On the wire `lng`, a text. Source: `spec/commerce/types.yaml:102`.
    pub lng: Option<String>,
    /// On the wire `mobile_no`, a text. Source: `spec/commerce/types.yaml:103`.
    pub mobile_no: Option<String>,
    /// On the wire `name`, a text. Source: `spec/commerce/types.yaml:104`.
    pub name: Option<String>,
}

impl ReceiverIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            address_detail: None,
            city: None,
            coordinate_type: None,
            lat: None,
            lng: None,
            mobile_no: None,
            name: None,
        }
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`address_detail`](Self::address_detail).
    #[inline]
    pub fn address_detail(mut self, address_detail: impl Into<String>) -> Self {
        self.address_detail = Some(address_detail.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`coordinate_type`](Self::coordinate_type).
    #[inline]
    pub fn coordinate_type(mut self, coordinate_type: i64) -> Self {
        self.coordinate_type = Some(coordinate_type);
        self
    }

    /// Sets [`lat`](Self::lat).
    #[inline]
    pub fn lat(mut self, lat: impl Into<String>) -> Self {
        self.lat = Some(lat.into());
        self
    }

    /// Sets [`lng`](Self::lng).
    #[inline]
    pub fn lng(mut self, lng: impl Into<String>) -> Self {
        self.lng = Some(lng.into());
        self
    }

    /// Sets [`mobile_no`](Self::mobile_no).
    #[inline]
    pub fn mobile_no(mut self, mobile_no: impl Into<String>) -> Self {
        self.mobile_no = Some(mobile_no.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl record::Record for ReceiverIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECEIVER_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.address_detail),
            2 => Some(&self.city),
            3 => Some(&self.coordinate_type),
            4 => Some(&self.lat),
            5 => Some(&self.lng),
            6 => Some(&self.mobile_no),
            7 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.address_detail),
            2 => Some(&mut self.city),
            3 => Some(&mut self.coordinate_type),
            4 => Some(&mut self.lat),
            5 => Some(&mut self.lng),
            6 => Some(&mut self.mobile_no),
            7 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for ReceiverIstd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ReceiverIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ReceiverIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ReceiverIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SenderIstd`.
///
/// Source: `spec/commerce/types.yaml:106`.
#[must_use]
#[non_exhaustive]
pub struct SenderIstd {
    /// On the wire `address`, a text. Source: `spec/commerce/types.yaml:108`.
    pub address: Option<String>,
    /// On the wire `address_detail`, a text. Source: `spec/commerce/types.yaml:109`.
    pub address_detail: Option<String>,
    /// On the wire `city`, a text. Source: `spec/commerce/types.yaml:110`.
    pub city: Option<String>,
    /// On the wire `coordinate_type`, a whole number. Source: `spec/commerce/types.yaml:111`.
    pub coordinate_type: Option<i64>,
    /// On the wire `lat`, a text. Source: `spec/commerce/types.yaml:112`.
    pub lat: Option<String>,
    /// On the wire `lng`, a text. Source: `spec/commerce/types.yaml:113`.
    pub lng: Option<String>,
    /// On the wire `mobile_no`, a text. Source: `spec/commerce/types.yaml:114`.
    pub mobile_no: Option<String>,
    /// On the wire `name`, a text. Source: `spec/commerce/types.yaml:115`.
    pub name: Option<String>,
}

impl SenderIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            address_detail: None,
            city: None,
            coordinate_type: None,
            lat: None,
            lng: None,
            mobile_no: None,
            name: None,
        }
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`address_detail`](Self::address_detail).
    #[inline]
    pub fn address_detail(mut self, address_detail: impl Into<String>) -> Self {
        self.address_detail = Some(address_detail.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`coordinate_type`](Self::coordinate_type).
    #[inline]
    pub fn coordinate_type(mut self, coordinate_type: i64) -> Self {
        self.coordinate_type = Some(coordinate_type);
        self
    }

    /// Sets [`lat`](Self::lat).
    #[inline]
    pub fn lat(mut self, lat: impl Into<String>) -> Self {
        self.lat = Some(lat.into());
        self
    }

    /// Sets [`lng`](Self::lng).
    #[inline]
    pub fn lng(mut self, lng: impl Into<String>) -> Self {
        self.lng = Some(lng.into());
        self
    }

    /// Sets [`mobile_no`](Self::mobile_no).
    #[inline]
    pub fn mobile_no(mut self, mobile_no: impl Into<String>) -> Self {
        self.mobile_no = Some(mobile_no.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl record::Record for SenderIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SENDER_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.address_detail),
            2 => Some(&self.city),
            3 => Some(&self.coordinate_type),
            4 => Some(&self.lat),
            5 => Some(&self.lng),
            6 => Some(&self.mobile_no),
            7 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.address_detail),
            2 => Some(&mut self.city),
            3 => Some(&mut self.coordinate_type),
            4 => Some(&mut self.lat),
            5 => Some(&mut self.lng),
            6 => Some(&mut self.mobile_no),
            7 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for SenderIstd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SenderIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SenderIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SenderIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
