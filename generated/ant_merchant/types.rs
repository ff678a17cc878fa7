//! Types that several APIs of `ant_merchant` share.
//!
//! Described in `spec/ant_merchant/types.yaml`.

use crate::{record, schema};

pub(crate) static ADDRESS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AddressInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("address", 5),
        schema::FieldDef::text("city_code", 6),
        schema::FieldDef::text("district_code", 7),
        schema::FieldDef::text("latitude", 8),
        schema::FieldDef::text("longitude", 9),
        schema::FieldDef::text("poiid", 10),
        schema::FieldDef::text("province_code", 11),
        schema::FieldDef::text("type", 12),
    ],
    rules: &[],
};

pub(crate) static CM_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CmItemInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("description", 16),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::new(
            "front_category_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef::text("gmt_create", 19),
        schema::FieldDef::text("gmt_modified", 20),
        schema::FieldDef::text("item_id", 21),
        schema::FieldDef::new(
            "material_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_INFO),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::text("name", 23),
        schema::FieldDef::new(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_PROPERTY_INFO),
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::new(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CM_ITEM_SKU_INFO),
                    limits: &[],
                },
            ),
            25,
        ),
        schema::FieldDef::text("standard_category_id", 26),
        schema::FieldDef::text("status", 27),
        schema::FieldDef::text("target_id", 28),
        schema::FieldDef::text("target_type", 29),
        schema::FieldDef::text("type", 30),
    ],
    rules: &[],
};

pub(crate) static CM_ITEM_SKU_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CmItemSkuInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("gmt_create", 34),
        schema::FieldDef::text("gmt_modified", 35),
        schema::FieldDef::new("inventory", schema::Kind::Integer, 36),
        schema::FieldDef::text("item_id", 37),
        schema::FieldDef::new(
            "material_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_INFO),
                    limits: &[],
                },
            ),
            38,
        ),
        schema::FieldDef::new("original_price", schema::Kind::Integer, 39),
        schema::FieldDef::new("price", schema::Kind::Integer, 40),
        schema::FieldDef::new("remain_inventory", schema::Kind::Integer, 41),
        schema::FieldDef::text("sku_id", 42),
        schema::FieldDef::new(
            "sku_property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_SKU_PROPERTY_INFO),
                    limits: &[],
                },
            ),
            43,
        ),
        schema::FieldDef::text("status", 44),
    ],
    rules: &[],
};

pub(crate) static COMPLEX_BUSINESS_TIME: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplexBusinessTime",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "time_period",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPLEX_BUSINESS_TIME_PERIOD),
                    limits: &[],
                },
            ),
            48,
        ),
        schema::FieldDef::new("week_day", schema::Kind::Integer, 49),
    ],
    rules: &[],
};

pub(crate) static COMPLEX_BUSINESS_TIME_PERIOD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplexBusinessTimePeriod",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("close_time", 53),
        schema::FieldDef::text("open_time", 54),
    ],
    rules: &[],
};

pub(crate) static CONTACT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("email", 58),
        schema::FieldDef::text("id_card_no", 59),
        schema::FieldDef::text("mobile", 60),
        schema::FieldDef::text("name", 61),
        schema::FieldDef::text("phone", 62),
        schema::FieldDef::new(
            "tag",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            63,
        ),
        schema::FieldDef::text("type", 64),
    ],
    rules: &[],
};

pub(crate) static INDUSTRY_QUALIFICATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryQualificationInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("industry_qualification_image", 68),
        schema::FieldDef::text("industry_qualification_type", 69),
    ],
    rules: &[],
};

pub(crate) static ITEM_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemExtInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("ext_key", 73),
        schema::FieldDef::text("ext_value", 74),
    ],
    rules: &[],
};

pub(crate) static ITEM_PROPERTY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemPropertyInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("property_key", 78),
        schema::FieldDef::new(
            "property_value_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            79,
        ),
    ],
    rules: &[],
};

pub(crate) static ITEM_SKU_PROPERTY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuPropertyInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("property_key", 83),
        schema::FieldDef::text("property_value", 84),
    ],
    rules: &[],
};

pub(crate) static MATERIAL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("content", 88),
        schema::FieldDef::text("material_id", 89),
        schema::FieldDef::text("type", 90),
    ],
    rules: &[],
};

pub(crate) static MERCHANT_SHOP_INDUSTRY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantShopIndustryInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("info_code", 94),
        schema::FieldDef::new(
            "info_value",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            95,
        ),
    ],
    rules: &[],
};

pub(crate) static SETTLE_CARD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleCardInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("account_branch_name", 99),
        schema::FieldDef::text("account_holder_name", 100),
        schema::FieldDef::text("account_inst_city", 101),
        schema::FieldDef::text("account_inst_id", 102),
        schema::FieldDef::text("account_inst_name", 103),
        schema::FieldDef::text("account_inst_province", 104),
        schema::FieldDef::text("account_no", 105),
        schema::FieldDef::text("account_type", 106),
        schema::FieldDef::text("bank_code", 107),
        schema::FieldDef::text("usage_type", 108),
    ],
    rules: &[],
};

pub(crate) static SHOP_BUSINESS_TIME: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopBusinessTime",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("close_time", 112),
        schema::FieldDef::text("open_time", 113),
        schema::FieldDef::new("week_day", schema::Kind::Integer, 114),
    ],
    rules: &[],
};

pub(crate) static SHOP_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopExtInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("key_name", 118),
        schema::FieldDef::text("value", 119),
    ],
    rules: &[],
};

pub(crate) static SHOP_INDUSTRY_LICENSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopIndustryLicense",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("license_pic", 123),
        schema::FieldDef::text("license_type", 124),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("expire_time", 125)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("license_no", 126)
        },
    ],
    rules: &[],
};

/// The platform's type `AddressInfo`.
///
/// Source: `spec/ant_merchant/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct AddressInfo {
    /// On the wire `address`, a text. Source: `spec/ant_merchant/types.yaml:5`.
    pub address: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/ant_merchant/types.yaml:6`.
    pub city_code: Option<String>,
    /// On the wire `district_code`, a text. Source: `spec/ant_merchant/types.yaml:7`.
    pub district_code: Option<String>,
    /// On the wire `latitude`, a text. Source: `spec/ant_merchant/types.yaml:8`.
    pub latitude: Option<String>,
    /// On the wire `longitude`, a text. Source: `spec/ant_merchant/types.yaml:9`.
    pub longitude: Option<String>,
    /// On the wire `poiid`, a text. Source: `spec/ant_merchant/types.yaml:10`.
    pub poiid: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/ant_merchant/types.yaml:11`.
    pub province_code: Option<String>,
    /// On the wire `type`, a text. Source: `spec/ant_merchant/types.yaml:12`.
    pub r#type: Option<String>,
}

impl AddressInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            city_code: None,
            district_code: None,
            latitude: None,
            longitude: None,
            poiid: None,
            province_code: None,
            r#type: None,
        }
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`latitude`](Self::latitude).
    #[inline]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets [`longitude`](Self::longitude).
    #[inline]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// Sets [`poiid`](Self::poiid).
    #[inline]
    pub fn poiid(mut self, poiid: impl Into<String>) -> Self {
        self.poiid = Some(poiid.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for AddressInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADDRESS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.city_code),
            2 => Some(&self.district_code),
            3 => Some(&self.latitude),
            4 => Some(&self.longitude),
            5 => Some(&self.poiid),
            6 => Some(&self.province_code),
            7 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.city_code),
            2 => Some(&mut self.district_code),
            3 => Some(&mut self.latitude),
            4 => Some(&mut self.longitude),
            5 => Some(&mut self.poiid),
            6 => Some(&mut self.province_code),
            7 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for AddressInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AddressInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AddressInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AddressInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CmItemInfo`.
///
/// Source: `spec/ant_merchant/types.yaml:14`.
#[must_use]
#[non_exhaustive]
pub struct CmItemInfo {
    /// On the wire `description`, a text. Source: `spec/ant_merchant/types.yaml:16`.
    pub description: Option<String>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `ItemExtInfo`. Source:
    /// `spec/ant_merchant/types.yaml:17`.
    pub ext_info: Vec<ItemExtInfo>,
    /// On the wire `front_category_id_list`, a list; each element is a text. Source:
    /// `spec/ant_merchant/types.yaml:18`.
    pub front_category_id_list: Vec<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/ant_merchant/types.yaml:19`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/ant_merchant/types.yaml:20`.
    pub gmt_modified: Option<String>,
    /// On the wire `item_id`, a text. Source: `spec/ant_merchant/types.yaml:21`.
    pub item_id: Option<String>,
    /// On the wire `material_list`, a list; each element is a record of the kind `MaterialInfo`. Source:
    /// `spec/ant_merchant/types.yaml:22`.
    pub material_list: Vec<MaterialInfo>,
    /// On the wire `name`, a text. Source: `spec/ant_merchant/types.yaml:23`.
    pub name: Option<String>,
    /// On the wire `property_list`, a list; each element is a record of the kind `ItemPropertyInfo`. Source:
    /// `spec/ant_merchant/types.yaml:24`.
    pub property_list: Vec<ItemPropertyInfo>,
    /// On the wire `sku_list`, a list; each element is a record of the kind `CmItemSkuInfo`. Source:
    /// `spec/ant_merchant/types.yaml:25`.
    pub sku_list: Vec<CmItemSkuInfo>,
    /// On the wire `standard_category_id`, a text. Source: `spec/ant_merchant/types.yaml:26`.
    pub standard_category_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/ant_merchant/types.yaml:27`.
    pub status: Option<String>,
    /// On the wire `target_id`, a text. Source: `spec/ant_merchant/types.yaml:28`.
    pub target_id: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/ant_merchant/types.yaml:29`.
    pub target_type: Option<String>,
    /// On the wire `type`, a text. Source: `spec/ant_merchant/types.yaml:30`.
    pub r#type: Option<String>,
}

impl CmItemInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            description: None,
            ext_info: Vec::new(),
            front_category_id_list: Vec::new(),
            gmt_create: None,
            gmt_modified: None,
            item_id: None,
            material_list: Vec::new(),
            name: None,
            property_list: Vec::new(),
            sku_list: Vec::new(),
            standard_category_id: None,
            status: None,
            target_id: None,
            target_type: None,
            r#type: None,
        }
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = ItemExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`front_category_id_list`](Self::front_category_id_list).
    #[inline]
    pub fn front_category_id_list(
        mut self,
        front_category_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.front_category_id_list = front_category_id_list
            .into_iter()
            .map(Into::into)
            .collect();
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

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`material_list`](Self::material_list).
    #[inline]
    pub fn material_list(
        mut self,
        material_list: impl IntoIterator<Item = MaterialInfo>,
    ) -> Self {
        self.material_list = material_list.into_iter().collect();
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`property_list`](Self::property_list).
    #[inline]
    pub fn property_list(
        mut self,
        property_list: impl IntoIterator<Item = ItemPropertyInfo>,
    ) -> Self {
        self.property_list = property_list.into_iter().collect();
        self
    }

    /// Sets [`sku_list`](Self::sku_list).
    #[inline]
    pub fn sku_list(
        mut self,
        sku_list: impl IntoIterator<Item = CmItemSkuInfo>,
    ) -> Self {
        self.sku_list = sku_list.into_iter().collect();
        self
    }

    /// Sets [`standard_category_id`](Self::standard_category_id).
    #[inline]
    pub fn standard_category_id(
        mut self,
        standard_category_id: impl Into<String>,
    ) -> Self {
        self.standard_category_id = Some(standard_category_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for CmItemInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CM_ITEM_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.description),
            1 => Some(&self.ext_info),
            2 => Some(&self.front_category_id_list),
            3 => Some(&self.gmt_create),
            4 => Some(&self.gmt_modified),
            5 => Some(&self.item_id),
            6 => Some(&self.material_list),
            7 => Some(&self.name),
            8 => Some(&self.property_list),
            9 => Some(&self.sku_list),
            10 => Some(&self.standard_category_id),
            11 => Some(&self.status),
            12 => Some(&self.target_id),
            13 => Some(&self.target_type),
            14 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.description),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.front_category_id_list),
            3 => Some(&mut self.gmt_create),
            4 => Some(&mut self.gmt_modified),
            5 => Some(&mut self.item_id),
            6 => Some(&mut self.material_list),
            7 => Some(&mut self.name),
            8 => Some(&mut self.property_list),
            9 => Some(&mut self.sku_list),
            10 => Some(&mut self.standard_category_id),
            11 => Some(&mut self.status),
            12 => Some(&mut self.target_id),
            13 => Some(&mut self.target_type),
            14 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for CmItemInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CmItemInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CmItemInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CmItemInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CmItemSkuInfo`.
///
/// Source: `spec/ant_merchant/types.yaml:32`.
#[must_use]
#[non_exhaustive]
pub struct CmItemSkuInfo {
    /// On the wire `gmt_create`, a text. Source: `spec/ant_merchant/types.yaml:34`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/ant_merchant/types.yaml:35`.
    pub gmt_modified: Option<String>,
    /// On the wire `inventory`, a whole number. Source: `spec/ant_merchant/types.yaml:36`.
    pub inventory: Option<i64>,
    /// On the wire `item_id`, a text. Source: `spec/ant_merchant/types.yaml:37`.
    pub item_id: Option<String>,
    /// On the wire `material_list`, a list; each element is a record of the kind `MaterialInfo`. Source:
    /// `spec/ant_merchant/types.yaml:38`.
    pub material_list: Vec<MaterialInfo>,
    /// On the wire `original_price`, a whole number. Source: `spec/ant_merchant/types.yaml:39`.
    pub original_price: Option<i64>,
    /// On the wire `price`, a whole number. Source: `spec/ant_merchant/types.yaml:40`.
    pub price: Option<i64>,
    /// On the wire `remain_inventory`, a whole number. Source: `spec/ant_merchant/types.yaml:41`.
    pub remain_inventory: Option<i64>,
    /// On the wire `sku_id`, a text. Source: `spec/ant_merchant/types.yaml:42`.
    pub sku_id: Option<String>,
    /// On the wire `sku_property_list`, a list; each element is a record of the kind `ItemSkuPropertyInfo`. Source:
    /// `spec/ant_merchant/types.yaml:43`.
    pub sku_property_list: Vec<ItemSkuPropertyInfo>,
    /// On the wire `status`, a text. Source: `spec/ant_merchant/types.yaml:44`.
    pub status: Option<String>,
}

impl CmItemSkuInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            gmt_create: None,
            gmt_modified: None,
            inventory: None,
            item_id: None,
            material_list: Vec::new(),
            original_price: None,
            price: None,
            remain_inventory: None,
            sku_id: None,
            sku_property_list: Vec::new(),
            status: None,
        }
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

    /// Sets [`inventory`](Self::inventory).
    #[inline]
    pub fn inventory(mut self, inventory: i64) -> Self {
        self.inventory = Some(inventory);
        self
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`material_list`](Self::material_list).
    #[inline]
    pub fn material_list(
        mut self,
        material_list: impl IntoIterator<Item = MaterialInfo>,
    ) -> Self {
        self.material_list = material_list.into_iter().collect();
        self
    }

    /// Sets [`original_price`](Self::original_price).
    #[inline]
    pub fn original_price(mut self, original_price: i64) -> Self {
        self.original_price = Some(original_price);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: i64) -> Self {
        self.price = Some(price);
        self
    }

    /// Sets [`remain_inventory`](Self::remain_inventory).
    #[inline]
    pub fn remain_inventory(mut self, remain_inventory: i64) -> Self {
        self.remain_inventory = Some(remain_inventory);
        self
    }

    /// Sets [`sku_id`](Self::sku_id).
    #[inline]
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// Sets [`sku_property_list`](Self::sku_property_list).
    #[inline]
    pub fn sku_property_list(
        mut self,
        sku_property_list: impl IntoIterator<Item = ItemSkuPropertyInfo>,
    ) -> Self {
        self.sku_property_list = sku_property_list.into_iter().collect();
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for CmItemSkuInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CM_ITEM_SKU_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.gmt_create),
            1 => Some(&self.gmt_modified),
            2 => Some(&self.inventory),
            3 => Some(&self.item_id),
            4 => Some(&self.material_list),
            5 => Some(&self.original_price),
            6 => Some(&self.price),
            7 => Some(&self.remain_inventory),
            8 => Some(&self.sku_id),
            9 => Some(&self.sku_property_list),
            10 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.gmt_create),
            1 => Some(&mut self.gmt_modified),
            2 => Some(&mut self.inventory),
            3 => Some(&mut self.item_id),
            4 => Some(&mut self.material_list),
            5 => Some(&mut self.original_price),
            6 => Some(&mut self.price),
            7 => Some(&mut self.remain_inventory),
            8 => Some(&mut self.sku_id),
            9 => Some(&mut self.sku_property_list),
            10 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for CmItemSkuInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CmItemSkuInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CmItemSkuInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CmItemSkuInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ComplexBusinessTime`.
///
/// Source: `spec/ant_merchant/types.yaml:46`.
#[must_use]
#[non_exhaustive]
pub struct ComplexBusinessTime {
    /// On the wire `time_period`, a list; each element is a record of the kind `ComplexBusinessTimePeriod`. Source:
    /// `spec/ant_merchant/types.yaml:48`.
    pub time_period: Vec<ComplexBusinessTimePeriod>,
    /// On the wire `week_day`, a whole number. Source: `spec/ant_merchant/types.yaml:49`.
    pub week_day: Option<i64>,
}

impl ComplexBusinessTime {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            time_period: Vec::new(),
            week_day: None,
        }
    }

    /// Sets [`time_period`](Self::time_period).
    #[inline]
    pub fn time_period(
        mut self,
        time_period: impl IntoIterator<Item = ComplexBusinessTimePeriod>,
    ) -> Self {
        self.time_period = time_period.into_iter().collect();
        self
    }

    /// Sets [`week_day`](Self::week_day).
    #[inline]
    pub fn week_day(mut self, week_day: i64) -> Self {
        self.week_day = Some(week_day);
        self
    }
}

impl record::Record for ComplexBusinessTime {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMPLEX_BUSINESS_TIME
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.time_period),
            1 => Some(&self.week_day),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.time_period),
            1 => Some(&mut self.week_day),
            _ => None,
        }
    }
}

impl Default for ComplexBusinessTime {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ComplexBusinessTime {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ComplexBusinessTime {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ComplexBusinessTime {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ComplexBusinessTimePeriod`.
///
/// Source: `spec/ant_merchant/types.yaml:51`.
#[must_use]
#[non_exhaustive]
pub struct ComplexBusinessTimePeriod {
    /// On the wire `close_time`, a text. Source: `spec/ant_merchant/types.yaml:53`.
    pub close_time: Option<String>,
    /// On the wire `open_time`, a text. Source: `spec/ant_merchant/types.yaml:54`.
    pub open_time: Option<String>,
}

impl ComplexBusinessTimePeriod {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            close_time: None,
            open_time: None,
        }
    }

    /// Sets [`close_time`](Self::close_time).
    #[inline]
    pub fn close_time(mut self, close_time: impl Into<String>) -> Self {
        self.close_time = Some(close_time.into());
        self
    }

    /// Sets [`open_time`](Self::open_time).
    #[inline]
    pub fn open_time(mut self, open_time: impl Into<String>) -> Self {
        self.open_time = Some(open_time.into());
        self
    }
}

impl record::Record for ComplexBusinessTimePeriod {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMPLEX_BUSINESS_TIME_PERIOD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.close_time),
            1 => Some(&self.open_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.close_time),
            1 => Some(&mut self.open_time),
            _ => None,
        }
    }
}

impl Default for ComplexBusinessTimePeriod {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ComplexBusinessTimePeriod {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ComplexBusinessTimePeriod {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ComplexBusinessTimePeriod {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ContactInfo`.
///
/// Source: `spec/ant_merchant/types.yaml:56`.
#[must_use]
#[non_exhaustive]
pub struct ContactInfo {
    /// On the wire `email`, a text. Source: `spec/ant_merchant/types.yaml:58`.
    pub email: Option<String>,
    /// On the wire `id_card_no`, a text. Source: `spec/ant_merchant/types.yaml:59`.
    pub id_card_no: Option<String>,
    /// On the wire `mobile`, a text. Source: `spec/ant_merchant/types.yaml:60`.
    pub mobile: Option<String>,
    /// On the wire `name`, a text. Source: `spec/ant_merchant/types.yaml:61`.
    pub name: Option<String>,
    /// On the wire `phone`, a text. Source: `spec/ant_merchant/types.yaml:62`.
    pub phone: Option<String>,
    /// On the wire `tag`, a list; each element is a text. Source: `spec/ant_merchant/types.yaml:63`.
    pub tag: Vec<String>,
    /// On the wire `type`, a text. Source: `spec/ant_merchant/types.yaml:64`.
    pub r#type: Option<String>,
}

impl ContactInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            email: None,
            id_card_no: None,
            mobile: None,
            name: None,
            phone: None,
            tag: Vec::new(),
            r#type: None,
        }
    }

    /// Sets [`email`](Self::email).
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`id_card_no`](Self::id_card_no).
    #[inline]
    pub fn id_card_no(mut self, id_card_no: impl Into<String>) -> Self {
        self.id_card_no = Some(id_card_no.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`phone`](Self::phone).
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`tag`](Self::tag).
    #[inline]
    pub fn tag(mut self, tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tag = tag.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for ContactInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONTACT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.email),
            1 => Some(&self.id_card_no),
            2 => Some(&self.mobile),
            3 => Some(&self.name),
            4 => Some(&self.phone),
            5 => Some(&self.tag),
            6 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.email),
            1 => Some(&mut self.id_card_no),
            2 => Some(&mut self.mobile),
            3 => Some(&mut self.name),
            4 => Some(&mut self.phone),
            5 => Some(&mut self.tag),
            6 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for ContactInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ContactInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ContactInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ContactInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IndustryQualificationInfo`.
///
/// Source: `spec/ant_merchant/types.yaml:66`.
#[must_use]
#[non_exhaustive]
pub struct IndustryQualificationInfo {
    /// On the wire `industry_qualification_image`, a text. Source: `spec/ant_merchant/types.yaml:68`.
    pub industry_qualification_image: Option<String>,
    /// On the wire `industry_qualification_type`, a text. Source: `spec/ant_merchant/types.yaml:69`.
    pub industry_qualification_type: Option<String>,
}

impl IndustryQualificationInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            industry_qualification_image: None,
            industry_qualification_type: None,
        }
    }

    /// Sets [`industry_qualification_image`](Self::industry_qualification_image).
    #[inline]
    pub fn industry_qualification_image(
        mut self,
        industry_qualification_image: impl Into<String>,
    ) -> Self {
        self.industry_qualification_image = Some(industry_qualification_image.into());
        self
    }

    /// Sets [`industry_qualification_type`](Self::industry_qualification_type).
    #[inline]
    pub fn industry_qualification_type(
        mut self,
        industry_qualification_type: impl Into<String>,
    ) -> Self {
        self.industry_qualification_type = Some(industry_qualification_type.into());
        self
    }
}

impl record::Record for IndustryQualificationInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDUSTRY_QUALIFICATION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.industry_qualification_image),
            1 => Some(&self.industry_qualification_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.industry_qualification_image),
            1 => Some(&mut self.industry_qualification_type),
            _ => None,
        }
    }
}

impl Default for IndustryQualificationInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndustryQualificationInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndustryQualificationInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndustryQualificationInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ItemExtInfo`.
///
/// Source: `spec/ant_merchant/types.yaml:71`.
#[must_use]
#[non_exhaustive]
pub struct ItemExtInfo {
    /// On the wire `ext_key`, a text. Source: `spec/ant_merchant/types.yaml:73`.
    pub ext_key: Option<String>,
    /// On the wire `ext_value`, a text. Source: `spec/ant_merchant/types.yaml:74`.
    pub ext_value: Option<String>,
}

impl ItemExtInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ext_key: None,
            ext_value: None,
        }
    }

    /// Sets [`ext_key`](Self::ext_key).
    #[inline]
    pub fn ext_key(mut self, ext_key: impl Into<String>) -> Self {
        self.ext_key = Some(ext_key.into());
        self
    }

    /// Sets [`ext_value`](Self::ext_value).
    #[inline]
    pub fn ext_value(mut self, ext_value: impl Into<String>) -> Self {
        self.ext_value = Some(ext_value.into());
        self
    }
}

impl record::Record for ItemExtInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_EXT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ext_key),
            1 => Some(&self.ext_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ext_key),
            1 => Some(&mut self.ext_value),
            _ => None,
        }
    }
}

impl Default for ItemExtInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemExtInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemExtInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemExtInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ItemPropertyInfo`.
///
/// Source: `spec/ant_merchant/types.yaml:76`.
#[must_use]
#[non_exhaustive]
pub struct ItemPropertyInfo {
    /// On the wire `property_key`, a text. Source: `spec/ant_merchant/types.yaml:78`.
    pub property_key: Option<String>,
    /// On the wire `property_value_list`, a list; each element is a text. Source: `spec/ant_merchant/types.yaml:79`.
    pub property_value_list: Vec<String>,
}

impl ItemPropertyInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            property_key: None,
            property_value_list: Vec::new(),
        }
    }

    /// Sets [`property_key`](Self::property_key).
    #[inline]
    pub fn property_key(mut self, property_key: impl Into<String>) -> Self {
        self.property_key = Some(property_key.into());
        self
    }

    /// Sets [`property_value_list`](Self::property_value_list).
    #[inline]
    pub fn property_value_list(
        mut self,
        property_value_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.property_value_list = property_value_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

impl record::Record for ItemPropertyInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_PROPERTY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.property_key),
            1 => Some(&self.property_value_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.property_key),
            1 => Some(&mut self.property_value_list),
            _ => None,
        }
    }
}

impl Default for ItemPropertyInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemPropertyInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemPropertyInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemPropertyInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ItemSkuPropertyInfo`.
///
/// Source: `spec/ant_merchant/types.yaml:81`.
#[must_use]
#[non_exhaustive]
pub struct ItemSkuPropertyInfo {
    /// On the wire `property_key`, a text. Source: `spec/ant_merchant/types.yaml:83`.
    pub property_key: Option<String>,
    /// On the wire `property_value`, a text. Source: `spec/ant_merchant/types.yaml:84`.
    pub property_value: Option<String>,
}

impl ItemSkuPropertyInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            property_key: None,
            property_value: None,
        }
    }

    /// Sets [`property_key`](Self::property_key).
    #[inline]
    pub fn property_key(mut self, property_key: impl Into<String>) -> Self {
        self.property_key = Some(property_key.into());
        self
    }

    /// Sets [`property_value`](Self::property_value).
    #[inline]
    pub fn property_value(mut self, property_value: impl Into<String>) -> Self {
        self.property_value = Some(property_value.into());
        self
    }
}

impl record::Record for ItemSkuPropertyInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_SKU_PROPERTY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.property_key),
            1 => Some(&self.property_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.property_key),
            1 => Some(&mut self.property_value),
            _ => None,
        }
    }
}

impl Default for ItemSkuPropertyInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemSkuPropertyInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemSkuPropertyInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemSkuPropertyInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MaterialInfo`.
///
/// Source: `spec/ant_merchant/types.yaml:86`.
#[must_use]
#[non_exhaustive]
pub struct MaterialInfo {
    /// On the wire `content`, a text. Source: `spec/ant_merchant/types.yaml:88`.
    pub content: Option<String>,
    /// On the wire `material_id`, a text. Source: `spec/ant_merchant/types.yaml:89`.
    pub material_id: Option<String>,
    /// On the wire `type`, a text. Source: `spec/ant_merchant/types.yaml:90`.
    pub r#type: Option<String>,
}

impl MaterialInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            content: None,
            material_id: None,
            r#type: None,
        }
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`material_id`](Self::material_id).
    #[inline]
    pub fn material_id(mut self, material_id: impl Into<String>) -> Self {
        self.material_id = Some(material_id.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for MaterialInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MATERIAL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content),
            1 => Some(&self.material_id),
            2 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content),
            1 => Some(&mut self.material_id),
            2 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for MaterialInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MaterialInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MaterialInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MaterialInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MerchantShopIndustryInfo`.
///
/// Source: `spec/ant_merchant/types.yaml:92`.
#[must_use]
#[non_exhaustive]
pub struct MerchantShopIndustryInfo {
    /// On the wire `info_code`, a text. Source: `spec/ant_merchant/types.yaml:94`.
    pub info_code: Option<String>,
    /// On the wire `info_value`, a list; each element is a text. Source: `spec/ant_merchant/types.yaml:95`.
    pub info_value: Vec<String>,
}

impl MerchantShopIndustryInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            info_code: None,
            info_value: Vec::new(),
        }
    }

    /// Sets [`info_code`](Self::info_code).
    #[inline]
    pub fn info_code(mut self, info_code: impl Into<String>) -> Self {
        self.info_code = Some(info_code.into());
        self
    }

    /// Sets [`info_value`](Self::info_value).
    #[inline]
    pub fn info_value(
        mut self,
        info_value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.info_value = info_value.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for MerchantShopIndustryInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANT_SHOP_INDUSTRY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.info_code),
            1 => Some(&self.info_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.info_code),
            1 => Some(&mut self.info_value),
            _ => None,
        }
    }
}

impl Default for MerchantShopIndustryInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MerchantShopIndustryInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantShopIndustryInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantShopIndustryInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SettleCardInfo`.
///
/// Source: `spec/ant_merchant/types.yaml:97`.
#[must_use]
#[non_exhaustive]
pub struct SettleCardInfo {
    /// On the wire `account_branch_name`, a text. Source: `spec/ant_merchant/types.yaml:99`.
    pub account_branch_name: Option<String>,
    /// On the wire `account_holder_name`, a text. Source: `spec/ant_merchant/types.yaml:100`.
    pub account_holder_name: Option<String>,
    /// On the wire `account_inst_city`, a text. Source: `spec/ant_merchant/types.yaml:101`.
    pub account_inst_city: Option<String>,
    /// On the wire `account_inst_id`, a text. Source: `spec/ant_merchant/types.yaml:102`.
    pub account_inst_id: Option<String>,
    /// On the wire `account_inst_name`, a text. Source: `spec/ant_merchant/types.yaml:103`.
    pub account_inst_name: Option<String>,
    /// On the wire `account_inst_province`, a text. Source: `spec/ant_merchant/types.yaml:104`.
    pub account_inst_province: Option<String>,
    /// On the wire `account_no`, a text. Source: `spec/ant_merchant/types.yaml:105`.
    pub account_no: Option<String>,
    /// On the wire `account_type`, a text. Source: `spec/ant_merchant/types.yaml:106`.
    pub account_type: Option<String>,
    /// On the wire `bank_code`, a text. Source: `spec/ant_merchant/types.yaml:107`.
    pub bank_code: Option<String>,
    /// On the wire `usage_type`, a text. Source: `spec/ant_merchant/types.yaml:108`.
    pub usage_type: Option<String>,
}

impl SettleCardInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_branch_name: None,
            account_holder_name: None,
            account_inst_city: None,
            account_inst_id: None,
            account_inst_name: None,
            account_inst_province: None,
            account_no: None,
            account_type: None,
            bank_code: None,
            usage_type: None,
        }
    }

    /// Sets [`account_branch_name`](Self::account_branch_name).
    #[inline]
    pub fn account_branch_name(
        mut self,
        account_branch_name: impl Into<String>,
    ) -> Self {
        self.account_branch_name = Some(account_branch_name.into());
        self
    }

    /// Sets [`account_holder_name`](Self::account_holder_name).
    #[inline]
    pub fn account_holder_name(
        mut self,
        account_holder_name: impl Into<String>,
    ) -> Self {
        self.account_holder_name = Some(account_holder_name.into());
        self
    }

    /// Sets [`account_inst_city`](Self::account_inst_city).
    #[inline]
    pub fn account_inst_city(mut self, account_inst_city: impl Into<String>) -> Self {
        self.account_inst_city = Some(account_inst_city.into());
        self
    }

    /// Sets [`account_inst_id`](Self::account_inst_id).
    #[inline]
    pub fn account_inst_id(mut self, account_inst_id: impl Into<String>) -> Self {
        self.account_inst_id = Some(account_inst_id.into());
        self
    }

    /// Sets [`account_inst_name`](Self::account_inst_name).
    #[inline]
    pub fn account_inst_name(mut self, account_inst_name: impl Into<String>) -> Self {
        self.account_inst_name = Some(account_inst_name.into());
        self
    }

    /// Sets [`account_inst_province`](Self::account_inst_province).
    #[inline]
    pub fn account_inst_province(
        mut self,
        account_inst_province: impl Into<String>,
    ) -> Self {
        self.account_inst_province = Some(account_inst_province.into());
        self
    }

    /// Sets [`account_no`](Self::account_no).
    #[inline]
    pub fn account_no(mut self, account_no: impl Into<String>) -> Self {
        self.account_no = Some(account_no.into());
        self
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

    /// Sets [`usage_type`](Self::usage_type).
    #[inline]
    pub fn usage_type(mut self, usage_type: impl Into<String>) -> Self {
        self.usage_type = Some(usage_type.into());
        self
    }
}

impl record::Record for SettleCardInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_CARD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_branch_name),
            1 => Some(&self.account_holder_name),
            2 => Some(&self.account_inst_city),
            3 => Some(&self.account_inst_id),
            4 => Some(&self.account_inst_name),
            5 => Some(&self.account_inst_province),
            6 => Some(&self.account_no),
            7 => Some(&self.account_type),
            8 => Some(&self.bank_code),
            9 => Some(&self.usage_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_branch_name),
            1 => Some(&mut self.account_holder_name),
            2 => Some(&mut self.account_inst_city),
            3 => Some(&mut self.account_inst_id),
            4 => Some(&mut self.account_inst_name),
            5 => Some(&mut self.account_inst_province),
            6 => Some(&mut self.account_no),
            7 => Some(&mut self.account_type),
            8 => Some(&mut self.bank_code),
            9 => Some(&mut self.usage_type),
            _ => None,
        }
    }
}

impl Default for SettleCardInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SettleCardInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleCardInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleCardInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ShopBusinessTime`.
///
/// Source: `spec/ant_merchant/types.yaml:110`.
#[must_use]
#[non_exhaustive]
pub struct ShopBusinessTime {
    /// On the wire `close_time`, a text. Source: `spec/ant_merchant/types.yaml:112`.
    pub close_time: Option<String>,
    /// On the wire `open_time`, a text. Source: `spec/ant_merchant/types.yaml:113`.
    pub open_time: Option<String>,
    /// On the wire `week_day`, a whole number. Source: `spec/ant_merchant/types.yaml:114`.
    pub week_day: Option<i64>,
}

impl ShopBusinessTime {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            close_time: None,
            open_time: None,
            week_day: None,
        }
    }

    /// Sets [`close_time`](Self::close_time).
    #[inline]
    pub fn close_time(mut self, close_time: impl Into<String>) -> Self {
        self.close_time = Some(close_time.into());
        self
    }

    /// Sets [`open_time`](Self::open_time).
    #[inline]
    pub fn open_time(mut self, open_time: impl Into<String>) -> Self {
        self.open_time = Some(open_time.into());
        self
    }

    /// Sets [`week_day`](Self::week_day).
    #[inline]
    pub fn week_day(mut self, week_day: i64) -> Self {
        self.week_day = Some(week_day);
        self
    }
}

impl record::Record for ShopBusinessTime {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SHOP_BUSINESS_TIME
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.close_time),
            1 => Some(&self.open_time),
            2 => Some(&self.week_day),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.close_time),
            1 => Some(&mut self.open_time),
            2 => Some(&mut self.week_day),
            _ => None,
        }
    }
}

impl Default for ShopBusinessTime {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ShopBusinessTime {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ShopBusinessTime {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ShopBusinessTime {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ShopExtInfo`.
///
/// Source: `spec/ant_merchant/types.yaml:116`.
#[must_use]
#[non_exhaustive]
pub struct ShopExtInfo {
    /// On the wire `key_name`, a text. Source: `spec/ant_merchant/types.yaml:118`.
    pub key_name: Option<String>,
    /// On the wire `value`, a text. Source: `spec/ant_merchant/types.yaml:119`.
    pub value_: Option<String>,
}

impl ShopExtInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            key_name: None,
            value_: None,
        }
    }

    /// Sets [`key_name`](Self::key_name).
    #[inline]
    pub fn key_name(mut self, key_name: impl Into<String>) -> Self {
        self.key_name = Some(key_name.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    pub fn value_(mut self, value_: impl Into<String>) -> Self {
        self.value_ = Some(value_.into());
        self
    }
}

impl record::Record for ShopExtInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SHOP_EXT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.key_name),
            1 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.key_name),
            1 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for ShopExtInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ShopExtInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ShopExtInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ShopExtInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ShopIndustryLicense`.
///
/// Source: `spec/ant_merchant/types.yaml:121`.
#[must_use]
#[non_exhaustive]
pub struct ShopIndustryLicense {
    /// On the wire `license_pic`, a text. Source: `spec/ant_merchant/types.yaml:123`.
    pub license_pic: Option<String>,
    /// On the wire `license_type`, a text. Source: `spec/ant_merchant/types.yaml:124`.
    pub license_type: Option<String>,
    /// On the wire `expire_time`, a text; on the gateway only. Source: `spec/ant_merchant/types.yaml:125`.
    pub expire_time: Option<String>,
    /// On the wire `license_no`, a text; on the gateway only. Source: `spec/ant_merchant/types.yaml:126`.
    pub license_no: Option<String>,
}

impl ShopIndustryLicense {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            license_pic: None,
            license_type: None,
            expire_time: None,
            license_no: None,
        }
    }

    /// Sets [`license_pic`](Self::license_pic).
    #[inline]
    pub fn license_pic(mut self, license_pic: impl Into<String>) -> Self {
        self.license_pic = Some(license_pic.into());
        self
    }

    /// Sets [`license_type`](Self::license_type).
    #[inline]
    pub fn license_type(mut self, license_type: impl Into<String>) -> Self {
        self.license_type = Some(license_type.into());
        self
    }

    /// Sets [`expire_time`](Self::expire_time).
    #[inline]
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets [`license_no`](Self::license_no).
    #[inline]
    pub fn license_no(mut self, license_no: impl Into<String>) -> Self {
        self.license_no = Some(license_no.into());
        self
    }
}

impl record::Record for ShopIndustryLicense {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SHOP_INDUSTRY_LICENSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.license_pic),
            1 => Some(&self.license_type),
            2 => Some(&self.expire_time),
            3 => Some(&self.license_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.license_pic),
            1 => Some(&mut self.license_type),
            2 => Some(&mut self.expire_time),
            3 => Some(&mut self.license_no),
            _ => None,
        }
    }
}

impl Default for ShopIndustryLicense {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ShopIndustryLicense {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ShopIndustryLicense {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ShopIndustryLicense {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
