//! Types that several APIs of `ant_merchant` share.
//!
//! Described in `spec/ant_merchant/types.yaml`.

use crate::{record, schema};

pub(crate) static ADDRESS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AddressInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("address", 7),
        schema::FieldDef::text("city_code", 13),
        schema::FieldDef::text("district_code", 19),
        schema::FieldDef::text("latitude", 25),
        schema::FieldDef::text("longitude", 30),
        schema::FieldDef::text("poiid", 35),
        schema::FieldDef::text("province_code", 36),
        schema::FieldDef::text("type", 42),
    ],
    rules: &[],
};

pub(crate) static CM_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CmItemInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("description", 55),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_EXT_INFO),
                    limits: &[],
                },
            ),
            56,
        ),
        schema::FieldDef::new(
            "front_category_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            57,
        ),
        schema::FieldDef::text("gmt_create", 58),
        schema::FieldDef::text("gmt_modified", 59),
        schema::FieldDef::text("item_id", 63),
        schema::FieldDef::new(
            "material_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_INFO),
                    limits: &[],
                },
            ),
            64,
        ),
        schema::FieldDef::text("name", 65),
        schema::FieldDef::new(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_PROPERTY_INFO),
                    limits: &[],
                },
            ),
            66,
        ),
        schema::FieldDef::new(
            "sku_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CM_ITEM_SKU_INFO),
                    limits: &[],
                },
            ),
            67,
        ),
        schema::FieldDef::text("standard_category_id", 68),
        schema::FieldDef::text("status", 73),
        schema::FieldDef::text("target_id", 74),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["5", "8"]), 82)],
            ..schema::FieldDef::text("target_type", 79)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["STANDARD_GOODS", "NON_STANDARD_GOODS"]),
                    89,
                ),
            ],
            ..schema::FieldDef::text("type", 86)
        },
    ],
    rules: &[],
};

pub(crate) static CM_ITEM_SKU_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CmItemSkuInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("gmt_create", 97),
        schema::FieldDef::text("gmt_modified", 98),
        schema::FieldDef::new("inventory", schema::Kind::Integer, 99),
        schema::FieldDef::text("item_id", 100),
        schema::FieldDef::new(
            "material_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MATERIAL_INFO),
                    limits: &[],
                },
            ),
            101,
        ),
        schema::FieldDef::new("original_price", schema::Kind::Integer, 102),
        schema::FieldDef::new("price", schema::Kind::Integer, 103),
        schema::FieldDef::new("remain_inventory", schema::Kind::Integer, 104),
        schema::FieldDef::text("sku_id", 105),
        schema::FieldDef::new(
            "sku_property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_SKU_PROPERTY_INFO),
                    limits: &[],
                },
            ),
            106,
        ),
        schema::FieldDef::text("status", 107),
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
            112,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("1"), 119),
                schema::LimitDef::new(schema::Limit::Maximum("7"), 120),
            ],
            ..schema::FieldDef::new("week_day", schema::Kind::Integer, 116)
        },
    ],
    rules: &[],
};

pub(crate) static COMPLEX_BUSINESS_TIME_PERIOD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ComplexBusinessTimePeriod",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("close_time", 125),
        schema::FieldDef::text("open_time", 126),
    ],
    rules: &[],
};

pub(crate) static CONTACT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("email", 131),
        schema::FieldDef::text("id_card_no", 137),
        schema::FieldDef::text("mobile", 138),
        schema::FieldDef::text("name", 144),
        schema::FieldDef::text("phone", 150),
        schema::FieldDef::new(
            "tag",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            156,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["LEGAL_PERSON", "CONTROLLER", "AGENT", "OTHER"],
                    ),
                    160,
                ),
            ],
            ..schema::FieldDef::text("type", 157)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["email", "mobile", "phone"]),
            line: 167,
        },
    ],
};

pub(crate) static INDUSTRY_QUALIFICATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryQualificationInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("industry_qualification_image", 172),
        schema::FieldDef::text("industry_qualification_type", 176),
    ],
    rules: &[],
};

pub(crate) static ITEM_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemExtInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("ext_key", 184),
        schema::FieldDef::text("ext_value", 185),
    ],
    rules: &[],
};

pub(crate) static ITEM_PROPERTY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemPropertyInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("property_key", 190),
        schema::FieldDef::new(
            "property_value_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            191,
        ),
    ],
    rules: &[],
};

pub(crate) static ITEM_SKU_PROPERTY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemSkuPropertyInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("property_key", 196),
        schema::FieldDef::text("property_value", 197),
    ],
    rules: &[],
};

pub(crate) static MATERIAL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MaterialInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("content", 202),
        schema::FieldDef::text("material_id", 203),
        schema::FieldDef::text("type", 204),
    ],
    rules: &[],
};

pub(crate) static MERCHANT_SHOP_INDUSTRY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantShopIndustryInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("info_code", 209),
        schema::FieldDef::new(
            "info_value",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            210,
        ),
    ],
    rules: &[],
};

pub(crate) static SETTLE_CARD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleCardInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("account_branch_name", 218),
        schema::FieldDef::text("account_holder_name", 219),
        schema::FieldDef::text("account_inst_city", 220),
        schema::FieldDef::text("account_inst_id", 221),
        schema::FieldDef::text("account_inst_name", 222),
        schema::FieldDef::text("account_inst_province", 223),
        schema::FieldDef::text("account_no", 224),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["DC", "CC"]), 232)],
            ..schema::FieldDef::text("account_type", 229)
        },
        schema::FieldDef::text("bank_code", 236),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 240)],
            ..schema::FieldDef::text("usage_type", 237)
        },
    ],
    rules: &[],
};

pub(crate) static SHOP_BUSINESS_TIME: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopBusinessTime",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("close_time", 249),
        schema::FieldDef::text("open_time", 250),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("1"), 254),
                schema::LimitDef::new(schema::Limit::Maximum("7"), 255),
            ],
            ..schema::FieldDef::new("week_day", schema::Kind::Integer, 251)
        },
    ],
    rules: &[],
};

pub(crate) static SHOP_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopExtInfo",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("key_name", 260),
        schema::FieldDef::text("value", 261),
    ],
    rules: &[],
};

pub(crate) static SHOP_INDUSTRY_LICENSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopIndustryLicense",
    file: "spec/ant_merchant/types.yaml",
    fields: &[
        schema::FieldDef::text("license_pic", 266),
        schema::FieldDef::text("license_type", 271),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("expire_time", 275)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("license_no", 281)
        },
    ],
    rules: &[],
};

/// An address, such as a store's business address.
///
/// | Field | Limits |
/// |---|---|
/// | [`address`](Self::address) | required in some cases |
/// | [`city_code`](Self::city_code) | required in some cases |
/// | [`district_code`](Self::district_code) | required in some cases |
/// | [`province_code`](Self::province_code) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct AddressInfo {
    /// Detailed business address, or where a person is.
    ///
    /// 地址; required in some cases. Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// City code from the area table for Ant stores or ZhiFuTong merchants.
    ///
    /// 城市编码; required in some cases. Example: `330100`.
    pub city_code: Option<String>,
    /// District code from the area table for Ant stores or ZhiFuTong merchants.
    ///
    /// 区县编码; required in some cases. Example: `330106`.
    pub district_code: Option<String>,
    /// Latitude in AMap coordinates, as a decimal.
    ///
    /// 纬度. Example: `30.261121`.
    pub latitude: Option<String>,
    /// Longitude in AMap coordinates, as a decimal.
    ///
    /// 经度. Example: `120.104735`.
    pub longitude: Option<String>,
    /// AMap POI id.
    ///
    /// 高德poiid. Example: `B0FFIVU189`.
    pub poiid: Option<String>,
    /// Province code from the area table for Ant stores or ZhiFuTong merchants.
    ///
    /// 省份编码; required in some cases. Example: `330000`.
    pub province_code: Option<String>,
    /// Type of address.
    ///
    /// 地址类型; other values may be added. Defaults to `BUSINESS_ADDRESS`. Example: `BUSINESS_ADDRESS`.
    pub r#type: Option<record::Choice<AddressInfoType>>,
}

impl AddressInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn r#type(mut self, r#type: impl Into<record::Choice<AddressInfoType>>) -> Self {
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

/// An item of the item center.
///
/// | Field | Limits |
/// |---|---|
/// | [`target_type`](Self::target_type) | one of its values |
/// | [`type`](Self::type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct CmItemInfo {
    /// Description of the item.
    ///
    /// 商品描述. Example: `现炒番茄鸡蛋`.
    pub description: Option<String>,
    /// Extended item data.
    ///
    /// 商品扩展信息.
    pub ext_info: Vec<ItemExtInfo>,
    /// Front category ids of the item.
    ///
    /// 商品所属前台类目ID列表.
    pub front_category_id_list: Vec<String>,
    /// When the item was created.
    ///
    /// 商品创建时间.
    pub gmt_create: Option<String>,
    /// When the item was last updated.
    ///
    /// 商品更新时间.
    pub gmt_modified: Option<String>,
    /// Item id.
    ///
    /// 商品ID. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// Materials of the item.
    ///
    /// 商品素材列表.
    pub material_list: Vec<MaterialInfo>,
    /// Item name.
    ///
    /// 商品名称. Example: `西红柿炒蛋`.
    pub name: Option<String>,
    /// Properties of the item.
    ///
    /// 商品属性列表.
    pub property_list: Vec<ItemPropertyInfo>,
    /// SKUs of the item.
    ///
    /// 商品SKU列表.
    pub sku_list: Vec<CmItemSkuInfo>,
    /// Standard category id of the item; values are in the product documentation.
    ///
    /// 商品所属标准类目ID. Example: `2019073100992228000000100000`.
    pub standard_category_id: Option<String>,
    /// Status of the item.
    ///
    /// 商品状态.
    pub status: Option<String>,
    /// Owner's id: store id or mini program id, according to `target_type`.
    ///
    /// 商品归属主体ID. Example: `2018090600502000000022501261`.
    pub target_id: Option<String>,
    /// Kind of owner of the item.
    ///
    /// 商品归属主体类型.
    pub target_type: Option<record::Choice<CmItemInfoTargetType>>,
    /// Whether the item has standard specifications.
    ///
    /// 商品类型.
    pub r#type: Option<record::Choice<CmItemInfoType>>,
}

impl CmItemInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn target_type(
        mut self,
        target_type: impl Into<record::Choice<CmItemInfoTargetType>>,
    ) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<record::Choice<CmItemInfoType>>) -> Self {
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

/// A SKU of an item in the item center.
#[must_use]
#[non_exhaustive]
pub struct CmItemSkuInfo {
    /// When it was created.
    ///
    /// 创建时间.
    pub gmt_create: Option<String>,
    /// When it was last updated.
    ///
    /// 更新时间.
    pub gmt_modified: Option<String>,
    /// Stock.
    ///
    /// 库存. Example: `100`.
    pub inventory: Option<i64>,
    /// Item id.
    ///
    /// 商品ID. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// Materials of the SKU.
    ///
    /// 素材列表.
    pub material_list: Vec<MaterialInfo>,
    /// List price, in fen.
    ///
    /// 标价. Example: `100`.
    pub original_price: Option<i64>,
    /// Selling price, in fen.
    ///
    /// 售价. Example: `100`.
    pub price: Option<i64>,
    /// Stock left.
    ///
    /// 剩余库存.
    pub remain_inventory: Option<i64>,
    /// SKU id of the item.
    ///
    /// 商品SKU ID. Example: `2018092600502220000000100274`.
    pub sku_id: Option<String>,
    /// Properties of the SKU.
    ///
    /// SKU属性列表.
    pub sku_property_list: Vec<ItemSkuPropertyInfo>,
    /// Status of the SKU.
    ///
    /// 商品SKU状态.
    pub status: Option<String>,
}

impl CmItemSkuInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Business hours of a store on one weekday.
///
/// | Field | Limits |
/// |---|---|
/// | [`week_day`](Self::week_day) | not less than 1; not more than 7 |
#[must_use]
#[non_exhaustive]
pub struct ComplexBusinessTime {
    /// Periods of the day, such as 08:00–11:00 and 14:00–16:00.
    ///
    /// 营业时间段.
    pub time_period: Vec<ComplexBusinessTimePeriod>,
    /// Weekday of these hours; 1 is Monday, 7 is Sunday.
    ///
    /// Not less than 1; not more than 7.
    pub week_day: Option<i64>,
}

impl ComplexBusinessTime {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// An opening period within a day.
#[must_use]
#[non_exhaustive]
pub struct ComplexBusinessTimePeriod {
    /// Closing time, as HH:mm.
    ///
    /// 关门时间.
    pub close_time: Option<String>,
    /// Opening time, as HH:mm.
    ///
    /// 开门时间.
    pub open_time: Option<String>,
}

impl ComplexBusinessTimePeriod {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A contact person; name and one of mobile, phone or email are required.
///
/// | Field | Limits |
/// |---|---|
/// | [`email`](Self::email) | required in some cases |
/// | [`mobile`](Self::mobile) | required in some cases |
/// | [`name`](Self::name) | required in some cases |
/// | [`phone`](Self::phone) | required in some cases |
/// | [`type`](Self::type) | one of its values |
/// | rule | At least one of `email`, `mobile`, `phone` |
#[must_use]
#[non_exhaustive]
pub struct ContactInfo {
    /// Email address.
    ///
    /// 电子邮箱; required in some cases. Example: `user@example.com`.
    pub email: Option<String>,
    /// Identity card number.
    ///
    /// 身份证号.
    pub id_card_no: Option<String>,
    /// Mobile phone number.
    ///
    /// 手机号; required in some cases. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Name of the contact; required.
    ///
    /// 联系人名字; required in some cases. Example: `某某`.
    pub name: Option<String>,
    /// Phone number.
    ///
    /// 电话; required in some cases. Example: `13800000000`.
    pub phone: Option<String>,
    /// Codes of the contact's duties at the merchant.
    ///
    /// 商户联系人业务标识.
    pub tag: Vec<String>,
    /// Role of the contact.
    ///
    /// 联系人类型.
    pub r#type: Option<record::Choice<ContactInfoType>>,
}

impl ContactInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn r#type(mut self, r#type: impl Into<record::Choice<ContactInfoType>>) -> Self {
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

/// A special qualification of an industry.
#[must_use]
#[non_exhaustive]
pub struct IndustryQualificationInfo {
    /// Qualification picture: image id from `ant.merchant.expand.indirect.image.upload`.
    ///
    /// 商户行业资质图片.
    pub industry_qualification_image: Option<String>,
    /// Type of qualification; values are in the documentation.
    ///
    /// 商户行业资质类型.
    pub industry_qualification_type: Option<String>,
}

impl IndustryQualificationInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A key and value of extended item or SKU data.
#[must_use]
#[non_exhaustive]
pub struct ItemExtInfo {
    /// Key of the extended data.
    ///
    /// 扩展信息的key.
    pub ext_key: Option<String>,
    /// Value of the extended data.
    ///
    /// 扩展信息的值.
    pub ext_value: Option<String>,
}

impl ItemExtInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A property of an item with its values.
#[must_use]
#[non_exhaustive]
pub struct ItemPropertyInfo {
    /// Name of the property.
    ///
    /// 属性名称.
    pub property_key: Option<String>,
    /// Values of the property.
    ///
    /// 属性值列表.
    pub property_value_list: Vec<String>,
}

impl ItemPropertyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A property of a SKU.
#[must_use]
#[non_exhaustive]
pub struct ItemSkuPropertyInfo {
    /// Property.
    ///
    /// 属性.
    pub property_key: Option<String>,
    /// Property value.
    ///
    /// 属性值.
    pub property_value: Option<String>,
}

impl ItemSkuPropertyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A material of an item or SKU.
#[must_use]
#[non_exhaustive]
pub struct MaterialInfo {
    /// Material content: its address or key.
    ///
    /// 素材内容.
    pub content: Option<String>,
    /// Material id.
    ///
    /// 素材ID. Example: `2019070100903002019700470001`.
    pub material_id: Option<String>,
    /// Type of material.
    ///
    /// 素材类型.
    pub r#type: Option<String>,
}

impl MaterialInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Industry information of a store, such as parent group.
#[must_use]
#[non_exhaustive]
pub struct MerchantShopIndustryInfo {
    /// Code of the industry information.
    ///
    /// 行业信息CODE.
    pub info_code: Option<String>,
    /// Values; file keys from image upload, hospital type code or free text, by `info_code`.
    ///
    /// 行业信息值.
    pub info_value: Vec<String>,
}

impl MerchantShopIndustryInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Settlement card of a store, for ZhiFuTong.
///
/// | Field | Limits |
/// |---|---|
/// | [`account_type`](Self::account_type) | one of its values |
/// | [`usage_type`](Self::usage_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SettleCardInfo {
    /// Name of the bank branch.
    ///
    /// 开户支行名.
    pub account_branch_name: Option<String>,
    /// Name of the card holder.
    ///
    /// 卡户名.
    pub account_holder_name: Option<String>,
    /// City of the bank.
    ///
    /// 开户行所在地-市.
    pub account_inst_city: Option<String>,
    /// Short code of the bank.
    ///
    /// 开户行简称缩写.
    pub account_inst_id: Option<String>,
    /// Name of the bank.
    ///
    /// 银行名称.
    pub account_inst_name: Option<String>,
    /// Province of the bank.
    ///
    /// 开户行所在地-省.
    pub account_inst_province: Option<String>,
    /// Bank card number.
    ///
    /// 银行卡号. Example: `6222000000000000000`.
    pub account_no: Option<String>,
    /// Kind of card.
    ///
    /// 卡类型.
    pub account_type: Option<record::Choice<SettleCardInfoAccountType>>,
    /// Interbank number of the branch.
    ///
    /// 联行号.
    pub bank_code: Option<String>,
    /// Whether the account is corporate or private.
    ///
    /// 账号使用类型. Example: `01`.
    pub usage_type: Option<record::Choice<SettleCardInfoUsageType>>,
}

impl SettleCardInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn account_type(
        mut self,
        account_type: impl Into<record::Choice<SettleCardInfoAccountType>>,
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

    /// Sets [`usage_type`](Self::usage_type).
    #[inline]
    pub fn usage_type(
        mut self,
        usage_type: impl Into<record::Choice<SettleCardInfoUsageType>>,
    ) -> Self {
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

/// Business hours of a store.
///
/// | Field | Limits |
/// |---|---|
/// | [`week_day`](Self::week_day) | not less than 1; not more than 7 |
#[must_use]
#[non_exhaustive]
pub struct ShopBusinessTime {
    /// Closing time, as HH:mm.
    ///
    /// 关门时间.
    pub close_time: Option<String>,
    /// Opening time, as HH:mm.
    ///
    /// 开门时间.
    pub open_time: Option<String>,
    /// Weekday of these hours; 1 is Monday, 7 is Sunday.
    ///
    /// Not less than 1; not more than 7.
    pub week_day: Option<i64>,
}

impl ShopBusinessTime {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A key and value of extended store data.
#[must_use]
#[non_exhaustive]
pub struct ShopExtInfo {
    /// Key that says what the value means.
    ///
    /// KV数据对的key.
    pub key_name: Option<String>,
    /// Value of the pair.
    ///
    /// Kv对象的值; `value` on the wire. Example: `A27904vbvjlmn`.
    pub value_: Option<String>,
}

impl ShopExtInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A qualification of a store.
#[must_use]
#[non_exhaustive]
pub struct ShopIndustryLicense {
    /// Picture of the qualification.
    ///
    /// 资质图片信息. Example: `c6c0c7a1-b9d5-4e5d-b9d4-9eed39f00e65.jpg`.
    pub license_pic: Option<String>,
    /// Type of qualification, from the list of qualifications.
    ///
    /// 行业资质类型.
    pub license_type: Option<String>,
    /// When the certificate expires.
    ///
    /// 证件过期时间; on the gateway only. Example: `2030-11-01`.
    pub expire_time: Option<String>,
    /// Number of the certificate.
    ///
    /// 资质证件编号; on the gateway only. Example: `91330106MA0000000X`.
    pub license_no: Option<String>,
}

impl ShopIndustryLicense {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The values of the platform's type `AddressInfoType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddressInfoType {
    /// `BUSINESS_ADDRESS`: Business address.
    BusinessAddress,
}

impl record::Enumeration for AddressInfoType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BUSINESS_ADDRESS", Self::BusinessAddress),
    ];
}

impl std::fmt::Debug for AddressInfoType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CmItemInfoTargetType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CmItemInfoTargetType {
    /// `5`: Store (店铺).
    V5,
    /// `8`: Mini program (小程序).
    V8,
}

impl record::Enumeration for CmItemInfoTargetType {
    const VALUES: &'static [(&'static str, Self)] = &[("5", Self::V5), ("8", Self::V8)];
}

impl std::fmt::Debug for CmItemInfoTargetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CmItemInfoType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CmItemInfoType {
    /// `STANDARD_GOODS`: Standard goods (标品).
    StandardGoods,
    /// `NON_STANDARD_GOODS`: Non-standard goods (非标品).
    NonStandardGoods,
}

impl record::Enumeration for CmItemInfoType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("STANDARD_GOODS", Self::StandardGoods),
        ("NON_STANDARD_GOODS", Self::NonStandardGoods),
    ];
}

impl std::fmt::Debug for CmItemInfoType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ContactInfoType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContactInfoType {
    /// `LEGAL_PERSON`: Legal representative (法人).
    LegalPerson,
    /// `CONTROLLER`: Actual controller (实际控制人).
    Controller,
    /// `AGENT`: Agent (代理人).
    Agent,
    /// `OTHER`: Other (其他).
    Other,
}

impl record::Enumeration for ContactInfoType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("LEGAL_PERSON", Self::LegalPerson),
        ("CONTROLLER", Self::Controller),
        ("AGENT", Self::Agent),
        ("OTHER", Self::Other),
    ];
}

impl std::fmt::Debug for ContactInfoType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SettleCardInfoAccountType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SettleCardInfoAccountType {
    /// `DC`: Debit card.
    Dc,
    /// `CC`: Credit card.
    Cc,
}

impl record::Enumeration for SettleCardInfoAccountType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DC", Self::Dc),
        ("CC", Self::Cc),
    ];
}

impl std::fmt::Debug for SettleCardInfoAccountType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SettleCardInfoUsageType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SettleCardInfoUsageType {
    /// `01`: Corporate.
    V01,
    /// `02`: Private.
    V02,
}

impl record::Enumeration for SettleCardInfoUsageType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for SettleCardInfoUsageType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}
